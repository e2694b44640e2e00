import { C as html, E as prose, S as fenced, T as oneLine, b as codeInCell, u as ACCESS_LEVELS, w as inert, y as code } from "./options-3254cbc9.js";
import { f as mapTexts, u as MASKED } from "./action-656ae57d.js";
import { dn as collectEarly, gn as plural } from "./sources-25fada80.js";
import { Gt as statementFor, Kt as compare, Wt as lackingLine$1 } from "./aws-b6ed88e3.js";
import { G as MANAGED_LIMIT, J as split, K as policyFiles, W as INLINE_LIMIT, Y as partitionOf, _ as lackingOf, ct as roleName, q as sizeOf, tt as hasEvidence } from "./reading-16dc2ccd.js";
import { B as ActionIndex, G as tooLittleSeen, K as UNTANGLE, L as areHeldBy, M as writePolicy, N as implies, P as WITNESSES$1, R as narrowedTo, X as resourcePattern, Y as matchesAction, j as testsOf, q as isTooTangled, z as wholeOf } from "./judgement-8e189773.js";
import { r as sharedJson } from "./report-f02b290b.js";
import { a as boundedText, i as bounded, n as dangerOf, r as SENTENCE, t as DANGERS } from "./danger-7bad3c8e.js";
import { t as linkTo } from "./link-ccc6fa85.js";
import { n as notWritten, r as writeWhole, t as isOfFiles } from "./whole-files-1a3e4595.js";
import { styleText } from "node:util";
import { createHash } from "node:crypto";
import path from "node:path";
// lib/src/view/ruling.js
const NAMED$7 = 8;
function rulingFile({ configuration }) {
	return configuration === void 0 ? void 0 : `${configuration.file} of ${configuration.place}`;
}
function rulingLimits({ thresholds, failOn, failOnSetBy }, given) {
	const set = (origin) => origin === void 0 ? "" : ` (${origin === "option" ? given : origin})`;
	const rest = thresholds.length - NAMED$7;
	const limits = thresholds.slice(0, NAMED$7).map(({ name, match, ofNames, limit, setBy }) => {
		return `${name} ${limit}${match === void 0 ? "" : ` for ${ofNames ?? "roles"} ${match}`}${set(setBy)}`;
	});
	return [
		...limits.length === 0 ? ["no limit"] : limits,
		...rest > 0 ? [`${rest} more limits in report.json`] : [],
		`fail-on ${failOn}${set(failOnSetBy)}`
	].join(", ");
}
// lib/src/reporters/html/page.json
var page_default = JSON.parse("{\"script\":\"function t(e,n={},...r){let s=document.createElement(e);for(let[i,o]of Object.entries(n))o===void 0||o===!1||s.setAttribute(i,o===!0?\\\"\\\":String(o));return Y(s,r),s}function Y(e,n){for(let r of n)r!==void 0&&(typeof r==\\\"string\\\"||r instanceof Node?e.append(r):Y(e,r))}function m(e,n){return`${u(e)} ${n}${e===1?\\\"\\\":\\\"s\\\"}`}function u(e){return e.toLocaleString(\\\"en-US\\\")}var J={text:\\\"\\\",standing:\\\"\\\"};function X({text:e,standing:n,level:r,danger:s,service:i},o){if(n!==\\\"\\\"&&o.standing!==n||r!==void 0&&!o.levels.includes(r)||s!==void 0&&!o.dangers.some(l=>l<=s)||i!==void 0&&!o.cells.some(([l])=>l===i))return!1;if(e===\\\"\\\")return!0;let a=`${o.name} ${o.arn}`.toLowerCase();return e.split(/\\\\s+/).every(l=>a.includes(l))}var y={trace:{sign:\\\"\\\\u25CF\\\",name:\\\"trace\\\",meaning:\\\"a call in a trace used it\\\"},\\\"earlier-run\\\":{sign:\\\"\\\\u25D4\\\",name:\\\"earlier run\\\",meaning:\\\"a call in a trace of an earlier run used it\\\"},configuration:{sign:\\\"\\\\u25C6\\\",name:\\\"configuration\\\",meaning:\\\"a setting of the workload needs it\\\"},\\\"forwarded-access\\\":{sign:\\\"\\\\u25B2\\\",name:\\\"forwarded\\\",meaning:\\\"a service plausibly uses it in the name of a call that was seen\\\"},metric:{sign:\\\"\\\\u25A0\\\",name:\\\"metric\\\",meaning:\\\"a count of AWS\\\\u2019s shows that it is used\\\"},other:{sign:\\\"\\\\u25C7\\\",name:\\\"other witness\\\",meaning:\\\"another witness says that it is needed\\\"},undecided:{sign:\\\"?\\\",name:\\\"undecided\\\",meaning:\\\"nothing shows whether it is needed: never counted as unused\\\"},unused:{sign:\\\"\\\\u2715\\\",name:\\\"unused\\\",meaning:\\\"granted, and nothing that was seen needs it\\\"},unseen:{sign:\\\"\\\\u25A8\\\",name:\\\"unseen\\\",meaning:\\\"granted, and too little was seen of the role to say more\\\"}},D={exceeds:{sign:\\\"\\\\u2715\\\",name:\\\"above a limit\\\"},excess:{sign:\\\"\\\\u25D0\\\",name:\\\"has excess\\\"},fine:{sign:\\\"\\\\u2713\\\",name:\\\"no excess\\\"},unseen:{sign:\\\"?\\\",name:\\\"not judged\\\"}};function E(e){return t(\\\"span\\\",{class:`sign t-${e}`,\\\"aria-hidden\\\":\\\"true\\\"},y[e].sign)}function k(e){let{sign:n,name:r}=D[e];return[t(\\\"span\\\",{class:`sign s-${e}`,\\\"aria-hidden\\\":\\\"true\\\",title:r},n),t(\\\"span\\\",{class:\\\"spoken\\\"},`${r}: `)]}function N(e){let n=t(\\\"span\\\",{class:\\\"bar\\\",\\\"aria-hidden\\\":\\\"true\\\"});return n.style.backgroundImage=V(e),n}function V(e){let n=e.reduce((i,[,o])=>i+o,0),r=0,s=e.filter(([,i])=>i>0).map(([i,o])=>{let a=Q(r,n);return r+=o,`var(--${i}) ${a} ${Q(r,n)}`});return s.length===0?\\\"none\\\":`linear-gradient(90deg, ${s.join(\\\", \\\")})`}function Q(e,n){return`${Math.round(e/n*1e3)/10}%`}var Z=[\\\"exceeds\\\",\\\"excess\\\",\\\"fine\\\",\\\"unseen\\\"];function ee({services:e,levels:n,dangers:r},s){let i=t(\\\"input\\\",{type:\\\"search\\\",id:\\\"filter-text\\\",placeholder:\\\"name or ARN\\\",autocomplete:\\\"off\\\",spellcheck:\\\"false\\\"}),o=S(\\\"filter-standing\\\",Z.map(d=>[d,`${D[d].sign} ${D[d].name}`])),a=S(\\\"filter-level\\\",n.map((d,h)=>[String(h),d])),l=S(\\\"filter-danger\\\",r.map((d,h)=>[String(h),d])),c=S(\\\"filter-service\\\",e.map((d,h)=>[String(h),d]).toSorted(([,d=\\\"\\\"],[,h=\\\"\\\"])=>d<h?-1:1)),f=t(\\\"output\\\",{class:\\\"shown\\\",for:\\\"filter-text filter-standing filter-level filter-danger filter-service\\\"}),g=t(\\\"button\\\",{type:\\\"reset\\\"},\\\"Reset\\\"),p=t(\\\"form\\\",{class:\\\"filters\\\",role:\\\"search\\\",\\\"aria-label\\\":\\\"Filter roles\\\"},x(\\\"filter-text\\\",\\\"Role\\\",i),x(\\\"filter-standing\\\",\\\"Verdict\\\",o),x(\\\"filter-level\\\",\\\"Unused level\\\",a),x(\\\"filter-danger\\\",\\\"Danger at least\\\",l),x(\\\"filter-service\\\",\\\"Service\\\",c),g,f),T=()=>{s({text:i.value.trim().toLowerCase(),standing:Z.find(d=>d===o.value)??\\\"\\\",level:B(a),danger:B(l),service:B(c)})};return p.addEventListener(\\\"input\\\",T),p.addEventListener(\\\"reset\\\",()=>s(J)),p.addEventListener(\\\"submit\\\",d=>d.preventDefault()),{form:p,tell:(d,h)=>{f.textContent=d===h?`${u(h)} roles`:`${u(d)} of ${u(h)} roles`},choose:d=>{c.value=String(d),T()}}}function B({value:e}){return e===\\\"\\\"?void 0:Number(e)}function S(e,n){return t(\\\"select\\\",{id:e},t(\\\"option\\\",{value:\\\"\\\"},\\\"any\\\"),n.map(([r=\\\"\\\",s=\\\"\\\"])=>t(\\\"option\\\",{value:r},s)))}function x(e,n,r){return t(\\\"div\\\",{class:\\\"field\\\"},t(\\\"label\\\",{for:e},n),r)}var Ae={pass:{sign:\\\"\\\\u2713\\\",name:\\\"Pass\\\"},report:{sign:\\\"i\\\",name:\\\"Report\\\"},excess:{sign:\\\"\\\\u2715\\\",name:\\\"Excess\\\"},\\\"insufficient-evidence\\\":{sign:\\\"!\\\",name:\\\"Insufficient evidence\\\"}};function ne(e,n){let{verdict:r,headline:s,facts:i,reasons:o,loosened:a,baseline:l}=e,{sign:c,name:f}=Ae[r];return t(\\\"header\\\",{class:`head v-${r}`},t(\\\"p\\\",{class:\\\"verdict\\\"},t(\\\"span\\\",{class:\\\"mark\\\",\\\"aria-hidden\\\":\\\"true\\\"},c),f,Ce()),t(\\\"h1\\\",{},s),a.length===0?void 0:t(\\\"div\\\",{class:\\\"notice\\\"},t(\\\"strong\\\",{},\\\"The gate is loosened\\\"),t(\\\"ul\\\",{},a.map(g=>t(\\\"li\\\",{},g)))),t(\\\"dl\\\",{class:\\\"facts\\\"},i.map(([g,p])=>t(\\\"div\\\",{},t(\\\"dt\\\",{},g),t(\\\"dd\\\",{},p)))),o.length===0?void 0:t(\\\"ul\\\",{class:\\\"reasons\\\"},o.map(g=>t(\\\"li\\\",{},g))),l===void 0?void 0:t(\\\"p\\\",{},l),Le(e,n))}function Le({tally:e},n){let r=new Map,s=(l,c)=>{r.set(l,(r.get(l)??0)+c)};for(let{standing:l,granted:c,used:f,implied:g,undecided:p,unused:T}of n){if(s(\\\"trace\\\",f),s(\\\"configuration\\\",g),l===\\\"unseen\\\"){s(\\\"unseen\\\",Math.max(0,c-f-g));continue}s(\\\"undecided\\\",p),s(\\\"unused\\\",T)}let o=[\\\"trace\\\",\\\"configuration\\\",\\\"undecided\\\",\\\"unused\\\",\\\"unseen\\\"].map(l=>[l,r.get(l)??0]),a={trace:\\\"used\\\",configuration:\\\"by configuration or forwarded\\\"};return t(\\\"section\\\",{class:\\\"totals\\\",\\\"aria-label\\\":\\\"All granted actions\\\"},N(o),t(\\\"ul\\\",{},o.filter(([,l])=>l>0).map(([l,c])=>t(\\\"li\\\",{title:y[l].meaning},E(l),t(\\\"b\\\",{},` ${u(c)}`),` ${a[l]??y[l].name}`)),e.wide===0?void 0:t(\\\"li\\\",{},t(\\\"b\\\",{},u(e.wide)),\\\" used on more resources than needed\\\")))}function te({removals:e},n,r){if(e.length!==0)return t(\\\"section\\\",{},t(\\\"h2\\\",{},\\\"Remove first\\\"),t(\\\"ol\\\",{class:\\\"removals\\\"},e.map(({role:s,grant:i,action:o,why:a,policy:l,resources:c})=>{let f=n[s],g=t(\\\"a\\\",{href:`#role-${s+1}`},f?.name??\\\"\\\");return f!==void 0&&g.addEventListener(\\\"click\\\",()=>r(f)),t(\\\"li\\\",{},t(\\\"code\\\",{},i),i===o?void 0:[\\\" (\\\",t(\\\"code\\\",{},o),\\\")\\\"],` ${a}`,t(\\\"span\\\",{class:\\\"quiet\\\"},\\\" in policy \\\"),t(\\\"code\\\",{},l),t(\\\"span\\\",{class:\\\"quiet\\\"},\\\" of \\\"),g,t(\\\"span\\\",{class:\\\"quiet\\\"},\\\" on \\\"),t(\\\"code\\\",{},c))})))}function re(e){let n=new Set(e.flatMap(({detail:s})=>(s?.actions??[]).map(([,i])=>i)));return t(\\\"ul\\\",{class:\\\"key\\\",\\\"aria-label\\\":\\\"What the signs mean\\\"},[\\\"trace\\\",\\\"earlier-run\\\",\\\"configuration\\\",\\\"forwarded-access\\\",\\\"metric\\\",\\\"other\\\",\\\"undecided\\\",\\\"unused\\\",\\\"unseen\\\"].filter(s=>n.has(s)).map(s=>{let{name:i,meaning:o}=y[s];return t(\\\"li\\\",{},E(s),t(\\\"b\\\",{},` ${i}`),t(\\\"span\\\",{class:\\\"quiet\\\"},` ${o}`))}))}function se({cautions:e}){if(e.length!==0)return t(\\\"section\\\",{class:\\\"cautions\\\",id:\\\"doubts\\\"},t(\\\"h2\\\",{},\\\"Before you remove anything\\\"),e.map(({title:n,text:r,names:s,more:i})=>t(\\\"details\\\",{},t(\\\"summary\\\",{},n),t(\\\"p\\\",{},r),s.length===0?void 0:t(\\\"ul\\\",{},s.map(o=>t(\\\"li\\\",{},t(\\\"code\\\",{},o))),i>0?t(\\\"li\\\",{class:\\\"quiet\\\"},`and ${m(i,\\\"more\\\")} in report.json`):void 0))))}function Ce(){let e=t(\\\"select\\\",{\\\"aria-label\\\":\\\"Colours\\\"},[\\\"System\\\",\\\"Light\\\",\\\"Dark\\\"].map(n=>t(\\\"option\\\",{value:n.toLowerCase()},n)));return e.addEventListener(\\\"change\\\",()=>{document.documentElement.style.colorScheme=e.value===\\\"system\\\"?\\\"light dark\\\":e.value}),t(\\\"span\\\",{class:\\\"theme\\\"},e)}var A=30,_e=\\\"others\\\";function ie(){return t(\\\"p\\\",{class:\\\"quiet matrix-key\\\"},\\\"A number beside \\\\u25D0 or \\\\u2715 counts unused actions: some of what is granted of the service, or all of it. Beside \\\\u25CF and \\\\u25C6 nothing is unused: it counts what calls use, or only the configuration or a service needs. ? is undecided, \\\\u25A8 unseen, and where nothing is granted a cell is empty.\\\")}function ae(e,n){let r=e.slice(0,A).map((i,o)=>{let a=t(\\\"button\\\",{type:\\\"button\\\",title:`Only roles that grant ${oe(i)}`},oe(i));return a.addEventListener(\\\"click\\\",()=>n(o)),t(\\\"th\\\",{scope:\\\"col\\\",class:\\\"service\\\"},a)}),s=e.length-A;return s>0&&r.push(t(\\\"th\\\",{scope:\\\"col\\\",class:\\\"service\\\"},t(\\\"span\\\",{},`${_e} (${s})`))),t(\\\"table\\\",{class:\\\"matrix\\\"},t(\\\"caption\\\",{class:\\\"spoken\\\"},\\\"Granted actions of each role by service\\\"),t(\\\"thead\\\",{},t(\\\"tr\\\",{},t(\\\"th\\\",{scope:\\\"col\\\",class:\\\"role\\\"},\\\"Role\\\"),t(\\\"th\\\",{scope:\\\"col\\\",class:\\\"number\\\"},\\\"Unused\\\"),t(\\\"th\\\",{scope:\\\"col\\\",class:\\\"number\\\"},\\\"Wide\\\"),t(\\\"th\\\",{scope:\\\"col\\\",class:\\\"number\\\"},\\\"Seen\\\"),r)),t(\\\"tbody\\\",{}))}function le(e,n,r,s){let i=t(\\\"a\\\",{href:`#role-${n+1}`},e.name);return i.addEventListener(\\\"click\\\",s),t(\\\"tr\\\",{},t(\\\"th\\\",{scope:\\\"row\\\",class:\\\"role\\\"},k(e.standing),i),t(\\\"td\\\",{class:\\\"number\\\"},We(e)),t(\\\"td\\\",{class:\\\"number\\\"},e.wide===0?\\\"\\\":u(e.wide)),t(\\\"td\\\",{class:\\\"number\\\"},e.seen),Oe(e,r))}function We({standing:e,unused:n,granted:r}){return e===\\\"unseen\\\"?[t(\\\"span\\\",{class:\\\"quiet\\\"},\\\"? of \\\"),u(r)]:[t(\\\"b\\\",{},u(n)),t(\\\"span\\\",{class:\\\"quiet\\\"},\\\" of \\\"),u(r)]}function Oe({cells:e},n){let r=new Map;for(let s of e){let i=Math.min(s[0],A),o=r.get(i);r.set(i,o===void 0?s:He(o,s))}return Array.from({length:Math.min(n,A+1)},(s,i)=>{let o=r.get(i);return o===void 0?t(\\\"td\\\",{class:\\\"cell\\\"}):Ie(o)})}function He(e,n){return[e[0],e[1]+n[1],e[2]+n[2],e[3]+n[3],e[4]+n[4],e[5]+n[5]]}function Ie(e){let[,n,r,s,i,o]=e,a=n+r+s+i+o,l=[...i>0?[`${u(i)} unused`]:[],...n>0?[`${u(n)} used`]:[],...r>0?[`${u(r)} by configuration or forwarded`]:[],...s>0?[`${u(s)} undecided`]:[],...o>0?[`${u(o)} unseen`]:[]],c=a===0?\\\"granted, unseen\\\":`${l.join(\\\", \\\")} of ${m(a,\\\"granted action\\\")}`,[f,g]=qe(e),p=t(\\\"td\\\",{class:`cell c-${f}`,title:c},t(\\\"span\\\",{\\\"aria-hidden\\\":\\\"true\\\"},g===0?\\\"\\\":u(g)),t(\\\"span\\\",{class:\\\"spoken\\\"},c));return p.style.backgroundImage=V([[\\\"trace\\\",n],[\\\"configuration\\\",r],[\\\"undecided\\\",s],[\\\"unused\\\",i],[\\\"unseen\\\",o]]),p}function qe([,e,n,r,s,i]){let o=e+n;return i>0||o+r+s===0?[\\\"unseen\\\",i]:s>0?[o+r===0?\\\"unused\\\":\\\"part\\\",s]:o===0?[\\\"undecided\\\",r]:[e===0?\\\"implied\\\":\\\"used\\\",o+r]}function oe(e){return e===\\\"*\\\"?\\\"all (*)\\\":e}var Ue=/^1-([0-9a-f]{8})-([0-9a-f]{24})$/,Ve=/^([0-9a-f]{8})([0-9a-f]{24})$/,Be={proof:\\\"every request was seen\\\",sample:\\\"a sample of known size\\\",\\\"unknown-share\\\":\\\"of how many is not known\\\",blind:\\\"leaves no trace\\\"};function de(e){return j(\\\"coverage\\\",[\\\"Workload\\\",\\\"Requests seen\\\",\\\"How sure\\\"],e.map(({workload:n,seen:r,requests:s,settled:i,regime:o,why:a})=>{let l=o===\\\"proof\\\"?r:o===\\\"sample\\\"?s:void 0,c=o===\\\"blind\\\"?\\\"none\\\":`${u(r)} of ${l===void 0?\\\"?\\\":u(l)}${i?\\\"\\\":\\\"+\\\"}`;return[t(\\\"code\\\",{},n),[t(\\\"span\\\",{class:`coverage r-${o}`,\\\"aria-hidden\\\":\\\"true\\\"},je(r,l,o)),t(\\\"span\\\",{class:\\\"number\\\"},c)],a===\\\"\\\"?Be[o]:a]}))}function je(e,n,r){let s=t(\\\"span\\\",{class:\\\"filling\\\"}),i=n===void 0||n===0?0:Math.min(1,e/n);return s.style.width=r===\\\"proof\\\"?\\\"100%\\\":`${Math.round(i*100)}%`,s}function ue({evidence:e,moreEvidence:n},{workloads:r}){if(e.length===0)return t(\\\"p\\\",{class:\\\"quiet\\\"},\\\"Nothing that was seen needs any permission.\\\");let s=new Set(e.map(({workload:o})=>o)).size>1,i=e.map(o=>[[E(o.testimony),t(\\\"code\\\",{},o.action)],t(\\\"code\\\",{class:\\\"long\\\"},o.resource),o.calls===0?y[o.testimony].name:m(o.calls,\\\"call\\\"),[o.days,o.days!==\\\"\\\"&&o.why!==\\\"\\\"?\\\"; \\\":\\\"\\\",o.why],Fe(o,r[o.workload]?.console),...s?[t(\\\"code\\\",{},r[o.workload]?.name??\\\"\\\")]:[]]);return[j(\\\"evidence\\\",[\\\"Action\\\",\\\"Resource\\\",\\\"Shown by\\\",\\\"When and how exactly\\\",\\\"Traces\\\",...s?[\\\"Workload\\\"]:[]],i),n>0?t(\\\"p\\\",{class:\\\"quiet\\\"},`and ${m(n,\\\"row\\\")} more in report.json`):void 0]}function Fe({traces:e},n){return e.map(r=>{let[,s,i]=Ue.exec(r)??Ve.exec(r)??[];if(s===void 0||i===void 0||n===void 0)return t(\\\"code\\\",{class:\\\"trace\\\"},r,\\\" \\\");let o=`1-${s}-${i}`;return[t(\\\"a\\\",{class:\\\"trace\\\",href:`${n}${encodeURIComponent(o)}`,target:\\\"_blank\\\",rel:\\\"noopener noreferrer\\\",title:`${o} in X-Ray\\\\u2019s console`},t(\\\"span\\\",{class:\\\"spoken\\\"},\\\"Trace \\\"),`\\\\u2026${i.slice(-6)}`),\\\" \\\"]})}function fe(e){return j(\\\"wide\\\",[\\\"Action\\\",\\\"Granted on\\\",\\\"Needed on\\\"],e.map(({action:n,width:r,granted:s,needed:i,isNew:o})=>[[t(\\\"code\\\",{},n),o?t(\\\"span\\\",{class:\\\"new\\\"},\\\" new\\\"):void 0],[t(\\\"span\\\",{class:\\\"quiet\\\"},`${r}: `),ce(s)],ce(i)]))}function ce(e){return e.map(n=>t(\\\"code\\\",{class:\\\"line\\\"},n))}function j(e,n,r){return t(\\\"div\\\",{class:\\\"scroll\\\",tabindex:\\\"0\\\",role:\\\"group\\\",\\\"aria-label\\\":n.join(\\\", \\\")},t(\\\"table\\\",{class:`rows t-${e}`},t(\\\"thead\\\",{},t(\\\"tr\\\",{},n.map(s=>t(\\\"th\\\",{scope:\\\"col\\\"},s)))),t(\\\"tbody\\\",{},r.map(s=>t(\\\"tr\\\",{},s.map(i=>t(\\\"td\\\",{},i)))))))}function _(e){return e.length===1}function W(e){return e.startsWith(\\\"${\\\")}function L(e){return e===\\\"**\\\"||e===\\\"*:\\\"||e===\\\"*_\\\"}function me(e,n){return e===n||e===\\\"**\\\"?!0:W(n)?!1:e===\\\"??\\\"?!0:e===\\\"*:\\\"||e===\\\"?:\\\"?n!==\\\":\\\":e===\\\"*_\\\"&&n!==\\\":\\\"&&n!==\\\"/\\\"}var ge=\\\"\\\\0\\\",C=class{#e;#n=[];#r=new Map;start;constructor(n){this.#e=n.flatMap(s=>[...s,void 0]);let r=this.#e.length===0?[]:[0];this.#e.forEach((s,i)=>{s===void 0&&i+1<this.#e.length&&r.push(i+1)}),this.start=this.#s(r)}step(n,r){let s=this.#t(n),i=_(r)&&!s.symbols.includes(r)?ge:r,o=s.next.get(i);if(o!==void 0)return o;let a=[];for(let c of s.indices){let f=this.#e[c];f!==void 0&&me(f,i)&&a.push(L(f)?c:c+1)}let l=this.#s(a);return s.next.set(i,l),l}isEnd(n){return this.#t(n).isEnd}isDead(n){return this.#t(n).indices.length===0}isEndless(n){return this.#t(n).isEndless}symbols(n){return this.#t(n).symbols}breadth(n){return this.#t(n).indices.length}#t(n){let r=this.#n[n];if(r===void 0)throw new Error(`no place of this walk: ${n}`);return r}#s(n){let r=this.#o(n),s=r.join(),i=this.#r.get(s);if(i!==void 0)return i;let o=r.map(l=>this.#e[l]),a=this.#n.push({indices:r,isEnd:o.includes(void 0),isEndless:r.some(l=>this.#e[l]===\\\"**\\\"&&this.#e[l+1]===void 0),symbols:[...new Set([ge,...o.flatMap(ze)])],next:new Map});return this.#r.set(s,a-1),a-1}#o(n){let[r=0,...s]=n;if(n.length>0&&s.length===0&&!L(this.#e[r]))return n;let i=new Set;for(let o of n)for(;!i.has(o)&&(i.add(o),!!L(this.#e[o]));)o++;return[...i].sort((o,a)=>o-a)}};function ze(e){return e===void 0||e===\\\"**\\\"||e===\\\"??\\\"?[]:e===\\\"*:\\\"||e===\\\"?:\\\"?[\\\":\\\"]:e===\\\"*_\\\"?[\\\":\\\",\\\"/\\\"]:[e]}var Ge=[];function O(e){Ge.push(e)}var Ye=/\\\\$\\\\{[^{}]*\\\\}/g,Je=new Map([[\\\"${*}\\\",\\\"*\\\"],[\\\"${?}\\\",\\\"?\\\"],[\\\"${$}\\\",\\\"$\\\"]]);var Xe=new Map,Qe=new Map;O(()=>{Xe.clear(),Qe.clear()});function Ze(e,n){return en(e,[rn(e,n)])}function en(e,n){let[r=[]]=n,s=tn(n),i=r.slice(0,s).join(\\\"\\\"),o=n.length===1;return{text:e,alternatives:n,plain:o&&s===r.length?i:void 0,beginning:i,isBeginning:o&&s+1===r.length&&r[s]===\\\"**\\\",pieces:o&&s<r.length?nn(r):void 0,hasVariables:n.some(a=>a.some(W))}}function nn(e){let n=[\\\"\\\"];for(let r of e)if(r===\\\"**\\\")n.push(\\\"\\\");else if(_(r))n[n.length-1]+=r;else return;return n}function tn([e=[],...n]){let r=e.findIndex((s,i)=>!_(s)||n.some(o=>o[i]!==s));return r<0?e.length:r}function rn(e,n){let r=[],s=o=>{for(let a of o.split(\\\"\\\"))a===\\\"*\\\"?r.at(-1)!==\\\"**\\\"&&r.push(\\\"**\\\"):r.push(a===\\\"?\\\"?\\\"??\\\":a)},i=0;for(let o of n?e.matchAll(Ye):[])s(e.slice(i,o.index)),r.push(Je.get(o[0])??o[0]),i=o.index+o[0].length;return s(e.slice(i)),r}function sn(e,n){if(e.plain!==void 0)return e.plain===n?\\\"yes\\\":\\\"no\\\";if(!n.startsWith(e.beginning))return\\\"no\\\";if(e.isBeginning)return\\\"yes\\\";if(e.pieces!==void 0)return on(n,e.pieces)?\\\"yes\\\":\\\"no\\\";let r=cn(e),s=r.start;for(let i=0;i<n.length;i++){if(s=r.step(s,n.charAt(i)),r.isDead(s))return\\\"no\\\";if(r.isEndless(s))break}return r.isEnd(s)?e.hasVariables?\\\"unknown\\\":\\\"yes\\\":\\\"no\\\"}function on(e,n){let r=n.at(-1)??\\\"\\\",s=e.length-r.length,i=0;for(let o=0;o<n.length-1;o++){let a=n[o]??\\\"\\\",l=o===0?0:e.indexOf(a,i);if(l<0||(i=l+a.length,i>s))return!1}return e.endsWith(r)}var an=2e3,ye=new Map,be=new Map;O(()=>{ye.clear(),be.clear()});function ln(e){return Te(ye,e,e.alternatives)}function cn(e){return e.hasVariables?Te(be,e,gn(e)):ln(e)}function Te(e,n,r){let s=e.get(n);if(s!==void 0)return s;e.size>=an&&e.clear();let i=new C(r);return e.set(n,i),i}var H=class{#e=new Map;#n=0;get(n,r,s){let i=this.#e.get(n)?.get(r);if(i!==void 0)return i;let o=s();this.#n>=dn&&this.forget();let a=this.#e.get(n)??new Map;return this.#e.set(n,a.set(r,o)),this.#n++,o}forget(){this.#e.clear(),this.#n=0}},dn=2e5,un=new H,fn=new H;O(()=>{un.forget(),fn.forget()});function gn({alternatives:e,hasVariables:n}){return n?e.map(r=>r.map(s=>W(s)?\\\"**\\\":s)):e}var pe=new Map;function we(e,n){let r=pe.get(e);return r===void 0&&(r=mn(e.toLowerCase()),pe.set(e,r)),r(n.toLowerCase())}function mn(e){if(!he(e))return s=>s===e;let n=e.slice(0,-1);if(e.endsWith(\\\"*\\\")&&!he(n))return s=>s.startsWith(n);let r=Ze(e,!1);return s=>sn(r,s)===\\\"yes\\\"}function he(e){return e.includes(\\\"*\\\")||e.includes(\\\"?\\\")}function ve({policies:e,actions:n}){return e.map(r=>pn(r,n))}function pn(e,n){let{name:r,version:s,isBoundary:i,statements:o}=e;return t(\\\"section\\\",{class:\\\"policy\\\"},t(\\\"h4\\\",{},t(\\\"code\\\",{},r),s===void 0?void 0:t(\\\"span\\\",{class:\\\"quiet\\\"},` version ${s}`),i?t(\\\"span\\\",{class:\\\"quiet\\\"},\\\" permissions boundary: it grants nothing by itself\\\"):void 0),o.length===0&&!i?t(\\\"p\\\",{class:\\\"quiet\\\"},\\\"It allows nothing, or what it allows could not be read.\\\"):o.map(a=>hn(a,n)))}function hn(e,n){let{number:r,sid:s,isConditional:i,notAction:o,notResource:a,resources:l}=e;return t(\\\"div\\\",{class:\\\"statement\\\"},t(\\\"p\\\",{class:\\\"statement-name\\\"},`Statement ${r}`,s===void 0?void 0:[\\\" \\\",t(\\\"code\\\",{},s)],t(\\\"span\\\",{class:\\\"quiet\\\"},i?\\\" Allow, under a condition\\\":\\\" Allow\\\")),t(\\\"ul\\\",{class:\\\"actions\\\"},e.actions.map(c=>t(\\\"li\\\",{},yn(c,n)))),o===void 0?void 0:F(\\\"NotAction\\\",o),a===void 0?F(\\\"on\\\",l):F(\\\"NotResource\\\",a))}function F(e,n){return t(\\\"p\\\",{class:\\\"resources\\\"},t(\\\"span\\\",{class:\\\"quiet\\\"},`${e} `),n.flatMap((r,s)=>[s===0?\\\"\\\":\\\", \\\",t(\\\"code\\\",{},r)]))}function yn([e,n,r,s,i],o){let a=o.filter(([d])=>we(e,d)),l=n+r+s+i,[c]=a;if(l<=1&&a.length<=1){let d=c?.[1]??Tn(n,r,s,i);return d===void 0?t(\\\"span\\\",{class:\\\"action quiet\\\"},t(\\\"code\\\",{},e),\\\" gives nothing here\\\"):Ee([e,d,c?.[2]??0,c?.[3]??\\\"\\\"])}let f=[[\\\"trace\\\",n],[\\\"configuration\\\",r],[\\\"undecided\\\",s],[\\\"unused\\\",i]],g=f.filter(([,d])=>d>0),p=t(\\\"summary\\\",{},t(\\\"code\\\",{},e),N(f),t(\\\"span\\\",{class:\\\"counts\\\"},g.map(([d,h])=>[t(\\\"span\\\",{},E(d),` ${u(h)} ${bn(d)}`)]))),T=t(\\\"details\\\",{class:\\\"action\\\"},p);return T.addEventListener(\\\"toggle\\\",()=>{T.childElementCount>1||T.append(a.length===0?t(\\\"p\\\",{class:\\\"quiet\\\"},\\\"Its actions are too many to be named: report.json counts them only.\\\"):t(\\\"ul\\\",{class:\\\"held\\\"},a.map(d=>t(\\\"li\\\",{},Ee(d)))))},{once:!0}),T}function bn(e){return e===\\\"trace\\\"?\\\"used\\\":e===\\\"configuration\\\"?\\\"by configuration\\\":y[e].name}function Tn(e,n,r,s){return e>0?\\\"trace\\\":n>0?\\\"configuration\\\":r>0?\\\"undecided\\\":s>0?\\\"unused\\\":void 0}function Ee([e,n,r,s]){let{name:i,meaning:o}=y[n];return t(\\\"span\\\",{class:`action is-${n}`,title:o},E(n),t(\\\"code\\\",{},e),t(\\\"span\\\",{class:\\\"quiet\\\"},` ${i}${r>0?`, ${m(r,\\\"call\\\")}`:\\\"\\\"}${s===\\\"\\\"?\\\"\\\":`: ${s}`}`))}var wn=/[\\\\p{Default_Ignorable_Code_Point}\\\\p{Bidi_Control}\\\\u007f-\\\\u009f\\\\u2028\\\\u2029\\\\ufff9-\\\\ufffb]/gu,En=2e3;function Re({files:e,isMasked:n,notes:r,leftOut:s}){return[...e.map(({file:i,policy:o})=>{let a=JSON.stringify(o,null,2).replaceAll(wn,vn),l=t(\\\"pre\\\",{tabindex:\\\"0\\\",\\\"aria-label\\\":`Policy ${i}`},a);return t(\\\"div\\\",{class:\\\"suggested\\\"},t(\\\"p\\\",{class:\\\"file\\\"},t(\\\"code\\\",{},i),Rn(a,i,l)),l)}),...n?[t(\\\"p\\\",{class:\\\"notice\\\"},\\\"Account ids are masked here: to apply it, take the file of the artifact.\\\")]:[],...r.length===0?[]:[t(\\\"ul\\\",{class:\\\"notes\\\"},r.map(i=>t(\\\"li\\\",{},i)))],...s.length===0?[]:[t(\\\"p\\\",{},\\\"Left out, since nothing shows that it is needed:\\\"),t(\\\"ul\\\",{class:\\\"notes\\\"},s.map(({when:i,actions:o,isGranted:a})=>t(\\\"li\\\",{},o.map((l,c)=>[c===0?\\\"\\\":\\\", \\\",t(\\\"code\\\",{},l)]),a?\\\", which the role grants\\\":\\\"\\\",` \\\\u2013 ${i}`)))]]}function vn(e){return Array.from({length:e.length},(n,r)=>`\\\\\\\\u${e.charCodeAt(r).toString(16).padStart(4,\\\"0\\\")}`).join(\\\"\\\")}function Rn(e,n,r){let s=t(\\\"button\\\",{type:\\\"button\\\",class:\\\"copy\\\",\\\"aria-label\\\":`Copy ${n}`},\\\"Copy\\\"),i=o=>{s.textContent=o,setTimeout(()=>{s.textContent=\\\"Copy\\\"},En)};return s.addEventListener(\\\"click\\\",()=>{Mn(e).then(()=>i(\\\"Copied\\\"),()=>{getSelection()?.selectAllChildren(r),i(\\\"Selected\\\")})}),s}async function Mn(e){let n=navigator.clipboard;if(n===void 0)throw new Error(\\\"no clipboard\\\");await n.writeText(e)}function Me(e,n,r){let s=t(\\\"details\\\",{class:\\\"role\\\",id:`role-${n+1}`},t(\\\"summary\\\",{},t(\\\"h3\\\",{},k(e.standing),t(\\\"span\\\",{class:\\\"name\\\"},e.name)),t(\\\"span\\\",{class:\\\"about\\\"},xn(e))));return s.addEventListener(\\\"toggle\\\",()=>z(s,e,r)),s}function z(e,n,r){e.open&&e.childElementCount===1&&e.append($n(n,r))}function xn({standing:e,granted:n,unused:r,wide:s,seen:i,worst:o,added:a}){return[...e===\\\"unseen\\\"?[`${m(n,\\\"granted action\\\")}, not judged`]:[`${u(r)} of ${u(n)} unused`,...s>0?[`${u(s)} on more than needed`]:[]],...a!==void 0&&a>0?[`${u(a)} new`]:[],`seen ${i}`,...o===void 0?[]:[`${o.action} ${o.why}`]].join(\\\" \\\\xB7 \\\")}function $n({arn:e,sureness:n,detail:r},s){let i=[t(\\\"p\\\",{class:\\\"arn\\\"},t(\\\"code\\\",{},e)),n===\\\"\\\"?void 0:t(\\\"p\\\",{},`Unused means: ${n}.`)];return r===void 0?t(\\\"div\\\",{class:\\\"content\\\"},i,t(\\\"p\\\",{class:\\\"notice\\\"},\\\"This page has no room for its details: they stand in report.json and policies/.\\\")):t(\\\"div\\\",{class:\\\"content\\\"},i,Pn(r,s))}function Pn(e,n){let{coverage:r,doubts:s,since:i,suggested:o,wide:a}=e;return[R(\\\"How much was seen\\\",r.length===0?\\\"None of its workloads left a trace.\\\":de(r)),s.length===0?void 0:R(\\\"Doubts\\\",Dn(s)),i===void 0?void 0:R(\\\"Since the baseline\\\",kn(i)),t(\\\"div\\\",{class:\\\"two\\\"},R(\\\"Policies as they are written\\\",ve(e)),R(\\\"Suggested policy\\\",o===void 0?\\\"None is suggested: nothing that was seen shows what it needs.\\\":Re(o))),a.length===0?void 0:R(\\\"Granted on more than needed\\\",fe(a)),R(\\\"Evidence\\\",ue(e,n))]}function R(e,...n){return t(\\\"section\\\",{},t(\\\"h4\\\",{class:\\\"title\\\"},e),n)}function Dn(e){return t(\\\"ul\\\",{class:\\\"notes\\\"},e.map(n=>t(\\\"li\\\",{},n)))}function kn({newUnused:e,newWide:n,newGrants:r,legacy:s,notSeen:i,removed:o}){return[t(\\\"ul\\\",{class:\\\"diff\\\"},[[\\\"+\\\",\\\"unused\\\",e],[\\\"+\\\",\\\"wide\\\",n],[\\\"+\\\",\\\"granted\\\",r]].flatMap(([l,c,f])=>f.map(g=>t(\\\"li\\\",{class:\\\"added\\\"},`${l} `,t(\\\"code\\\",{},g),t(\\\"span\\\",{class:\\\"quiet\\\"},` ${c}`)))),o===0?void 0:t(\\\"li\\\",{class:\\\"removed\\\"},`\\\\u2212 ${m(o,\\\"finding\\\")} gone`),t(\\\"li\\\",{class:\\\"quiet\\\"},`\\\\xA0 ${m(s,\\\"finding\\\")} there before`),i===0?void 0:t(\\\"li\\\",{class:\\\"quiet\\\"},`\\\\xA0 ${u(i)} of them needed then and not seen this time`))]}var q=50,Nn=1e3,Sn=document.querySelector(\\\"#data\\\")?.textContent??\\\"\\\",{page:w,roles:b}=JSON.parse(Sn),An=new Map,K=new Map,$e=new Map(b.map((e,n)=>[e,n])),M=b,v=q,{form:Pe,tell:Ln,choose:Cn}=ee(w,_n),De=ae(w.services,e=>Cn(e)),ke=t(\\\"section\\\",{class:\\\"roles\\\",\\\"aria-label\\\":\\\"Roles\\\"}),I=t(\\\"button\\\",{type:\\\"button\\\",class:\\\"more\\\"});I.addEventListener(\\\"click\\\",()=>{v+=q,P()});function _n(e){M=b.filter(n=>X(e,n)),v=q,P()}function P(){let e=M.slice(0,v);De.tBodies[0]?.replaceChildren(...e.map(r=>G(An,r,Wn))),ke.replaceChildren(...e.map(r=>G(K,r,Ne))),Ln(M.length,b.length);let n=M.length-e.length;I.hidden=n===0,I.textContent=`Show ${Math.min(q,n)} more of ${m(M.length,\\\"role\\\")}`}function G(e,n,r){let s=e.get(n);if(s!==void 0)return s;let i=r(n);return e.set(n,i),i}function Wn(e){return le(e,$e.get(e)??0,w.services.length,()=>U(e))}function Ne(e){return Me(e,$e.get(e)??0,w)}function U(e){let n=G(K,e,Ne);n.open=!0,z(n,e,w)}function Se(){let e=Number(/^#role-(\\\\d+)$/.exec(location.hash)?.[1])-1,n=b[e];n!==void 0&&(M.slice(0,v).includes(n)||(M=b,v=Math.max(v,e+1),Pe.reset(),P()),U(n),K.get(n)?.scrollIntoView())}document.querySelector(\\\"#page\\\")?.append(...[ne(w,b),t(\\\"section\\\",{},t(\\\"h2\\\",{},\\\"Roles by service\\\"),Pe,t(\\\"div\\\",{class:\\\"scroll\\\",tabindex:\\\"0\\\",role:\\\"group\\\",\\\"aria-label\\\":\\\"Roles by service\\\"},De),ie()),te(w,b,U),se(w),t(\\\"h2\\\",{},\\\"Roles\\\"),re(b),ke,I].filter(e=>e!==void 0));document.title=w.headline;P();var[xe]=b;xe!==void 0&&U(xe);Se();addEventListener(\\\"hashchange\\\",Se);addEventListener(\\\"beforeprint\\\",()=>{v=Math.max(v,Nn),P()});\",\"style\":\":root{color-scheme:light dark;--ink: light-dark(#1b1f24, #e6e9ed);--quiet: light-dark(#59626d, #9aa4b0);--paper: light-dark(#ffffff, #0f1318);--shade: light-dark(#f5f7f9, #171c23);--line: light-dark(#d8dee4, #2f3742);--link: light-dark(#0757b5, #79b8ff);--trace: light-dark(#0067a5, #5fb3ec);--earlier-run: light-dark(#4a55b8, #a3adff);--configuration: light-dark(#00755a, #35c49b);--forwarded-access: light-dark(#23738f, #7fd0ee);--metric: var(--configuration);--other: light-dark(#59626d, #9aa4b0);--undecided: light-dark(#98447a, #e79ac4);--unused: light-dark(#b84700, #ff9a52);--unseen: light-dark(#66707b, #8f99a5);--sans: system-ui, -apple-system, \\\"Segoe UI\\\", Roboto, \\\"Helvetica Neue\\\", Arial, sans-serif;--mono: ui-monospace, SFMono-Regular, Menlo, Consolas, \\\"Liberation Mono\\\", monospace}*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.45 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}#page{max-width:1480px;margin:0 auto;padding:20px 24px 64px}h1,h2,h3,h4,p,ul,dl,dd,pre{margin:0}h1{font-size:24px;line-height:1.25;letter-spacing:-.01em;text-wrap:balance}h2{margin:32px 0 10px;font-size:17px}h4.title{margin:20px 0 6px;font-size:13px}ul{padding-left:18px}code,pre{font:12.5px/1.45 var(--mono);overflow-wrap:anywhere}code,th,td,summary,.name{unicode-bidi:isolate}a{color:var(--link)}button,select,input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:5px;padding:3px 8px;min-height:30px}button{cursor:pointer}button:hover{background:var(--shade)}:focus-visible{outline:2px solid var(--link);outline-offset:2px}.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.quiet{color:var(--quiet)}.sign{display:inline-block;width:1.25em;text-align:center;font-weight:600}.t-trace{--kind: var(--trace)}.t-earlier-run{--kind: var(--earlier-run)}.t-configuration{--kind: var(--configuration)}.t-forwarded-access{--kind: var(--forwarded-access)}.t-metric{--kind: var(--configuration)}.t-other{--kind: var(--other)}.t-undecided{--kind: var(--undecided)}.t-unused{--kind: var(--unused)}.t-unseen{--kind: var(--unseen)}.sign[class*=t-]{color:var(--kind)}.s-exceeds,.s-excess{color:var(--unused)}.s-fine{color:var(--configuration)}.s-unseen{color:var(--unseen)}.verdict{display:flex;align-items:center;gap:8px;margin-bottom:6px;font-weight:600;color:var(--kind)}.v-pass{--kind: var(--configuration)}.v-report{--kind: var(--trace)}.v-excess{--kind: var(--unused)}.v-insufficient-evidence{--kind: var(--undecided)}.mark{display:inline-grid;place-items:center;width:20px;height:20px;border-radius:50%;background:var(--kind);color:var(--paper);font-size:12px}.theme{margin-left:auto;font-weight:400;color:var(--ink)}.head>*+h1{margin-top:0}.head>*{margin-top:10px}.reasons{padding-left:18px;color:var(--ink);max-width:110ch}.notice{border-left:3px solid var(--unused);padding:6px 12px;background:var(--shade)}.totals{margin:16px 0}.totals ul,.key{display:flex;flex-wrap:wrap;gap:4px 20px;margin-top:8px;padding:0;list-style:none}.key{margin-bottom:12px;font-size:13px}.bar{display:block;height:4px;border-radius:2px}.totals .bar{height:12px;border-radius:3px}.facts{display:flex;flex-wrap:wrap;gap:4px 24px;font-size:13px}.facts div{display:flex;gap:6px;min-width:0}.facts dt{flex:none;color:var(--quiet)}.facts dd{overflow-wrap:anywhere}.cautions>details{border-top:1px solid var(--line);padding:5px 0}.cautions>details:last-child{border-bottom:1px solid var(--line)}.cautions summary{cursor:pointer}.cautions p,.cautions ul{margin:4px 0 4px 18px;max-width:120ch}.filters{display:flex;flex-wrap:wrap;align-items:end;gap:8px 12px;padding:8px 0}.field label{display:block;font-size:12px;color:var(--quiet)}.field select{max-width:230px}.shown{padding:5px 0;color:var(--quiet)}.scroll{position:relative;overflow-x:auto;max-width:100%}table{border-collapse:collapse}.matrix{font-size:13px}.matrix th,.matrix td{border-bottom:1px solid var(--line);padding:4px 8px;text-align:left;vertical-align:middle;white-space:nowrap}.matrix thead th{vertical-align:bottom;font-size:12px;font-weight:600;color:var(--quiet)}.matrix .role{position:sticky;left:0;z-index:1;background:var(--paper);max-width:340px;overflow:hidden;text-overflow:ellipsis;font-weight:500}.matrix .number,td .number{text-align:right}.matrix .service{padding:4px 0;text-align:center}.matrix .service>*{writing-mode:sideways-lr;writing-mode:vertical-rl;transform:rotate(180deg);min-height:0;max-height:120px;overflow:hidden;padding:4px 2px;border-color:transparent;background:none;font-weight:500;color:var(--ink)}.matrix .service button:hover{border-color:var(--line)}.matrix .cell{width:46px;min-width:46px;padding:3px 4px 8px;border-left:1px solid var(--line);text-align:center;font-size:12px;line-height:1.2}.matrix tbody tr:hover>*{background:var(--shade)}.matrix .cell:not(:empty){background-repeat:no-repeat;background-position:4px calc(100% - 3px);background-size:calc(100% - 8px) 3px}.cell:not(:empty):before{margin-right:2px;color:var(--kind);font-size:11px;content:var(--glyph) / \\\"\\\"}.c-used{--kind: var(--trace);--glyph: \\\"\\\\25cf\\\"}.c-implied{--kind: var(--configuration);--glyph: \\\"\\\\25c6\\\"}.c-part{--kind: var(--unused);--glyph: \\\"\\\\25d0\\\"}.c-unused{--kind: var(--unused);--glyph: \\\"\\\\2715\\\";font-weight:600}.c-unused.cell{background-color:color-mix(in srgb,var(--unused) 9%,transparent)}.c-undecided{--kind: var(--undecided);--glyph: \\\"?\\\"}.c-unseen{--kind: var(--unseen);--glyph: \\\"\\\\25a8\\\";color:var(--quiet)}details.role{content-visibility:auto;contain-intrinsic-size:auto 36px;border:1px solid var(--line);border-radius:6px;margin-bottom:6px}details.role>summary{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 14px;padding:7px 12px;cursor:pointer;list-style:none}details.role>summary::-webkit-details-marker{display:none}details.role>summary:before{content:\\\"\\\\25b8\\\";color:var(--quiet);width:.8em}details.role[open]>summary:before{content:\\\"\\\\25be\\\"}details.role>summary:hover{background:var(--shade)}details.role[open]>summary{border-bottom:1px solid var(--line)}details.role h3{font:600 13.5px/1.45 var(--mono);overflow-wrap:anywhere}.about{color:var(--quiet);font-size:13px;overflow-wrap:anywhere}.content{padding:8px 16px 16px}.arn{color:var(--quiet)}.notes{font-size:13px;max-width:120ch;overflow-wrap:anywhere}.two{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 32px}.policy h4{margin:8px 0 2px;font-size:13px;font-weight:600;overflow-wrap:anywhere}.statement{border-left:2px solid var(--line);margin:0 0 8px;padding-left:10px}.statement-name{font-size:12.5px}.actions,.held{list-style:none;padding:0}.held{margin:2px 0 6px 18px;columns:320px}.held li{break-inside:avoid}.action{display:block;padding:1px 0;overflow-wrap:anywhere;font-size:13px}.action>code{color:var(--kind, inherit)}details.action>summary{display:flex;flex-wrap:wrap;align-items:center;gap:2px 10px;cursor:pointer;list-style:none}details.action>summary::-webkit-details-marker{display:none}details.action>summary:before{content:\\\"\\\\25b8\\\";width:1.25em;text-align:center;margin-right:-10px;color:var(--quiet)}details.action[open]>summary:before{content:\\\"\\\\25be\\\"}details.action summary .bar{width:90px}.counts{display:flex;flex-wrap:wrap;gap:0 10px;font-size:12.5px;color:var(--quiet)}.is-trace{--kind: var(--trace)}.is-earlier-run{--kind: var(--earlier-run)}.is-configuration{--kind: var(--configuration)}.is-forwarded-access{--kind: var(--forwarded-access)}.is-metric{--kind: var(--configuration)}.is-other{--kind: var(--other)}.is-undecided{--kind: var(--undecided)}.is-unused{--kind: var(--unused)}.is-unused>code{text-decoration:line-through;text-decoration-thickness:1px}.is-unseen{--kind: var(--unseen)}.resources{font-size:12.5px}.suggested{margin-bottom:10px}.file{display:flex;align-items:center;justify-content:space-between;gap:12px;margin-bottom:4px}pre{max-height:460px;overflow:auto;padding:10px 12px;background:var(--shade);border:1px solid var(--line);border-radius:6px;white-space:pre-wrap}.diff{list-style:none;padding:0;font-size:13px}.diff .added{color:var(--unused)}.diff .removed{color:var(--configuration)}.new{color:var(--unused);font-weight:600}.rows{width:100%;font-size:13px}.rows th,.rows td{padding:3px 12px 3px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}.rows th{font-size:12px;font-weight:600;color:var(--quiet)}.line{display:block}.rows.t-coverage td:nth-child(-n+2),.rows.t-evidence td:nth-child(1),.rows.t-evidence td:nth-child(3),.rows.t-evidence td:nth-child(6),.rows.t-wide td:nth-child(1){white-space:nowrap}.rows.t-evidence td:nth-child(2),.rows.t-evidence td:nth-child(4){min-width:220px}.rows.t-evidence td:nth-child(5){min-width:150px}.matrix-key{margin-top:6px;font-size:12px;max-width:130ch}h4 .quiet{font-weight:400}.trace{white-space:nowrap;font-size:12px;font-family:var(--mono)}.coverage{display:inline-block;width:120px;height:8px;margin-right:8px;border:1px solid var(--line);border-radius:4px;overflow:hidden;vertical-align:middle}.filling{display:block;height:100%;background:var(--trace)}.r-unknown-share{background:repeating-linear-gradient(135deg,var(--unseen) 0 2px,transparent 2px 6px)}.r-blind{border-style:dashed}.more{margin-top:8px}@media(max-width:900px){.two{grid-template-columns:minmax(0,1fr)}}@media(max-width:600px){#page{padding:12px 12px 48px}h1{font-size:20px}.matrix .role{max-width:150px}.rows{min-width:640px}}@media print{:root{color-scheme:light!important}body{font-size:10.5px}#page{max-width:none;padding:0}.filters,.theme,.more,.copy{display:none}.scroll{overflow:visible}pre{max-height:none;overflow:visible}details.role,.statement,tr{break-inside:avoid-page}details.role[open]{break-inside:auto}a{color:inherit;text-decoration:none}}\"}");
// lib/src/view/evidence.js
const NAMES$6 = {
	"x-ray": "X-Ray",
	spans: "Transaction Search",
	files: "files"
};
function endpointLines({ endpoints = [] }) {
	return endpoints.length === 0 ? [] : [`AWS was asked at another address (${endpoints.join(", ")}).`];
}
function sourceLines({ sources = [] }) {
	return sources.flatMap((source) => {
		const { rows, waited, late = 0, scannedBytes, run, others = 0 } = source;
		if (rows === void 0 && waited === void 0 && scannedBytes === void 0 && run === void 0) return [];
		const facts = [
			...source.traces > 0 || rows === void 0 ? [plural(source.traces, "trace")] : [],
			...rows === void 0 ? [] : [plural(rows, "row")],
			...run === void 0 ? [] : [`of run ${run}, ${others} of others left out`],
			...late === 0 ? [] : [`${late} of them late`],
			...waited === void 0 ? [] : [`waited ${plural(Math.round(waited), "second")}`],
			...scannedBytes === void 0 ? [] : [`${megabytes(scannedBytes)} scanned`]
		];
		return [`${nameOf(source)}: ${facts.join(", ")}`];
	});
}
function unsettledCautions({ evidence: { sources = [] } }) {
	return sources.flatMap((source) => source.unsettled === void 0 ? [] : [{
		title: `${nameOf(source)} may not have shown all.`,
		text: source.unsettled,
		names: []
	}]);
}
function nameOf({ kind, account, region }) {
	const name = NAMES$6[kind] ?? kind;
	const where = [account, region].filter((part) => part !== void 0).join(", ");
	return where === "" ? name : `${name} in ${where}`;
}
function megabytes(bytes) {
	return `${(bytes / 1e6).toFixed(1)} MB`;
}
// lib/src/view/removals.js
function removalsOf({ arn, waived }, grants, wide, templates) {
	const located = templates?.located.filter(({ role }) => role === arn) ?? [];
	return [...grants.filter(({ unused }) => unused > 0).map((grant) => ({
		places: placesOf(located.filter(({ policy, action, resource }) => resource === void 0 && policy === grant.policy && action === grant.action), templates),
		...ofUnused(grant)
	})), ...wide.map((one) => ({
		places: placesOf(located.filter(({ action, resource }) => resource !== void 0 && action === one.action), templates),
		...ofWide(one, grants, waived)
	}))].toSorted(byDanger);
}
function byDanger(a, b) {
	return Number(a.isWaived) - Number(b.isWaived) || Number(b.isNew) - Number(a.isNew) || a.danger.rank - b.danger.rank || Number(a.how === "narrow") - Number(b.how === "narrow") || b.unused - a.unused || compare(a.granted, b.granted) || compare(a.policies.join(), b.policies.join());
}
function ofUnused(grant) {
	const { action: granted, resources, policy, used, undecided, unused, unusedActions, isNew, isWaived } = grant;
	const isBroad = /[*?]/.test(granted) && resources.includes("*");
	const worst = worstOf(unusedActions?.length ? unusedActions : [{ action: granted }], isBroad);
	return {
		how: used + undecided > 0 ? "replace" : "remove",
		policies: [policy],
		granted,
		...worst ?? {
			action: granted,
			danger: dangerOf({
				action: granted,
				isBroad,
				isUsed: false
			})
		},
		resources,
		needed: grant.uses.map(([action]) => action),
		unused,
		undecided,
		isNew,
		isWaived
	};
}
const worst = {
	narrow: /* @__PURE__ */ new WeakMap(),
	broad: /* @__PURE__ */ new WeakMap()
};
function worstOf(named, isBroad) {
	const kept = isBroad ? worst.broad : worst.narrow;
	const known = kept.get(named);
	if (known !== void 0) return known;
	let found;
	for (const one of named) {
		const danger = dangerOf({
			...one,
			isBroad,
			isUsed: false
		});
		if (found === void 0 || danger.rank < found.danger.rank || danger.rank === found.danger.rank && compare(one.action, found.action) < 0) found = {
			...one,
			danger
		};
	}
	kept.set(named, found);
	return found;
}
function ofWide({ action, level, width, granted, needed, isNew }, grants, waived) {
	const giving = grants.filter((grant) => matchesAction(grant.action, action) && grant.resources.some((resource) => granted.includes(resource)));
	return {
		how: "narrow",
		policies: [...new Set(giving.map(({ policy }) => policy))].sort(),
		granted: action,
		action,
		...level !== void 0 && { level },
		danger: dangerOf({
			action,
			...level !== void 0 && { level },
			isBroad: width === "all" || width === "service",
			isUsed: true
		}),
		resources: granted,
		needed,
		unused: 0,
		undecided: 0,
		isNew,
		isWaived: waived.some((one) => one.action === action && one.resource !== void 0)
	};
}
function placesOf(findings, templates) {
	const places = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const name = `${finding.file}:${finding.startLine}`;
		const url = templates === void 0 ? void 0 : linkTo(templates, finding);
		places.set(name, {
			name,
			...url !== void 0 && { url }
		});
	}
	return [...places.values()].toSorted((a, b) => compare(a.name, b.name));
}
// lib/src/view/words.js
function levelName(level) {
	return level === "permissions-management" ? "Permissions management" : level.charAt(0).toUpperCase() + level.slice(1);
}
const WIDTH = {
	exact: "resources that it does not use",
	type: "many resources of one kind",
	service: "everything of the service",
	all: "everything"
};
function firstOf(items, most) {
	const rest = items.length - most;
	return items.slice(0, most).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
const GRANTED = ", which the role grants";
// lib/src/reporters/html/console-link.js
const CONSOLES = {
	aws: "console.aws.amazon.com",
	"aws-cn": "console.amazonaws.cn",
	"aws-us-gov": "console.amazonaws-us-gov.com"
};
const REGION = /^[a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/;
function traceConsole(region) {
	const host = CONSOLES[partitionOf(region)];
	if (host === void 0 || !REGION.test(region)) return void 0;
	return `https://${host}/cloudwatch/home?region=${region}#xray:traces/`;
}
function regionOfTraces(arn, { region, sources = [] }) {
	const own = arn.split(":")[3] || void 0;
	const read = new Set([region, ...sources.map((source) => source.region)].filter((one) => one !== void 0));
	if (read.size === 0 || own !== void 0 && read.has(own)) return own;
	const [only] = read;
	return read.size === 1 ? only : void 0;
}
// lib/src/reporters/html/role-actions.js
const WITNESSES = [
	"configuration",
	"forwarded-access",
	"earlier-run",
	"metric"
];
function testimonyOf(witness = "configuration") {
	return WITNESSES.find((name) => name === witness) ?? "other";
}
function wasWatched({ judged, coverage }) {
	return judged && coverage?.tooLittle === void 0;
}
function actionsOf({ report, workloads }) {
	const known = /* @__PURE__ */ new Map();
	const tell = (told) => {
		const [action, testimony, calls, about] = told;
		const before = known.get(action);
		if (before === void 0) known.set(action, told);
		else if (before[1] === testimony || before[1] === "earlier-run" && testimony === "trace") known.set(action, [
			action,
			testimony,
			before[2] + calls,
			about
		]);
	};
	const elsewhere = new Set(report.grantedElsewhere.map(({ action }) => action));
	const patterns = new ActionIndex(elsewhere, (action) => action);
	for (const { actions } of report.grants) for (const { action, used, implied } of actions) if (used + implied > 0) for (const granted of patterns.matching(action)) elsewhere.delete(granted);
	for (const workload of workloads) for (const { action, calls, run } of workload.report.needs) if (!elsewhere.has(action)) tell([
		action,
		run === void 0 ? "trace" : "earlier-run",
		calls,
		""
	]);
	for (const workload of workloads) for (const { action, from, witness } of workload.report.implied) if (!elsewhere.has(action)) tell([
		action,
		testimonyOf(witness),
		0,
		from
	]);
	const isWatched = wasWatched(report);
	for (const { action, why } of report.undecided) tell([
		action,
		isWatched ? "undecided" : "unseen",
		0,
		why
	]);
	for (const one of report.unused.actions ?? []) tell(unusedData(one, isWatched ? "unused" : "unseen"));
	return [...known.values()].toSorted(([a], [b]) => compare(a, b));
}
const unusedActions = {
	unused: /* @__PURE__ */ new WeakMap(),
	unseen: /* @__PURE__ */ new WeakMap()
};
function unusedData(one, standing) {
	const known = unusedActions[standing].get(one) ?? [
		one.action,
		standing,
		0,
		one.level
	];
	unusedActions[standing].set(one, known);
	return known;
}
function cellsOf({ report }, actions, place) {
	const counts = /* @__PURE__ */ new Map();
	const count = (service, column, more = 1) => {
		const numbers = counts.get(service) ?? [
			0,
			0,
			0,
			0,
			0
		];
		numbers[column] = (numbers[column] ?? 0) + more;
		counts.set(service, numbers);
	};
	for (const [action, testimony] of actions) count(serviceOf(action), COLUMN[testimony]);
	if (report.unused.actions === void 0 && report.judged) count("*", COLUMN.unused, report.unused.total);
	if (!report.judged) for (const { actions: patterns } of report.grants) for (const { action } of patterns) count(serviceOf(action), COLUMN.unseen, 0);
	return [...counts].map(([service, numbers]) => [place(service), ...numbers]).toSorted(([a], [b]) => a - b);
}
const COLUMN = {
	trace: 0,
	"earlier-run": 0,
	configuration: 1,
	"forwarded-access": 1,
	metric: 1,
	other: 1,
	undecided: 2,
	unused: 3,
	unseen: 4
};
function serviceOf(action) {
	const service = /^([a-z0-9-]+):/i.exec(action)?.[1];
	return service === void 0 ? "*" : service.toLowerCase();
}
// lib/src/reporters/json.js
function json(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
const INDENTED_AT_MOST = 1e6;
function* jsonPieces(value) {
	const first = [];
	let length = 0;
	for (const piece of linePieces(value)) {
		length += piece.length;
		if (length <= INDENTED_AT_MOST) first.push(piece);
		else {
			yield* first.splice(0);
			yield piece;
		}
	}
	if (length <= INDENTED_AT_MOST) yield json(value);
}
function* linePieces(value) {
	yield* Array.isArray(value) ? listPieces(value) : objectPieces(value);
	yield "\n";
}
function* objectPieces(value) {
	let separator = "{";
	for (const [key, inner] of Object.entries(value)) {
		if (inner === void 0) continue;
		yield `${separator}${JSON.stringify(key)}:`;
		if (Array.isArray(inner)) yield* listPieces(inner);
		else yield JSON.stringify(inner);
		separator = ",\n";
	}
	yield separator === "{" ? "{}" : "}";
}
function* listPieces(list) {
	if (list.length === 0) yield "[]";
	else {
		for (const [i, item] of list.entries()) yield `${i === 0 ? "[" : ","}\n${JSON.stringify(item) ?? "null"}`;
		yield "\n]";
	}
}
// lib/src/reporters/policies/replacement.js
const INLINE_NAME = "least-privilege";
const LONGEST_POLICY_NAME = 128;
function replacementOf(role) {
	const planned = planOf(role);
	return {
		apply: script([`Gives role ${role.name} what its workloads were seen to need, in the place of its policies. ${role.restoreFile} undoes it.`, ...role.cautions], role, [...planned.add, ...planned.takeOld]),
		restore: script([`Gives role ${role.name} back the policies that it had, and undoes ${role.applyFile}.`], role, [...planned.giveBack, ...planned.takeNew])
	};
}
function planOf(role) {
	const inline = role.old.filter(({ document }) => document !== void 0);
	const attached = role.old.filter(({ document }) => document === void 0).map(({ name }) => name);
	const isInline = role.parts.length === 1 && sizeOfAll(role, inline) <= 10240;
	const giveBack = [...inline.map(({ name, document = "" }) => putInline(name, quoted(document))), ...attached.map((arn) => iam("attach-role-policy", "--policy-arn", quoted(arn)))];
	if (isInline) {
		const [part] = role.parts;
		return {
			add: [putInline(INLINE_NAME, quoted(`file://${part?.file ?? ""}`))],
			takeOld: [...inline.filter(({ name }) => name !== INLINE_NAME).map(({ name }) => deleteInline(name)), ...attached.map(detach)],
			giveBack,
			takeNew: inline.some(({ name }) => name === INLINE_NAME) ? [] : [deleteInline(INLINE_NAME)]
		};
	}
	const created = role.parts.map(({ file, policy }) => ({
		file,
		...managed$1(role, policy)
	}));
	const fresh = created.filter(({ arn }) => !attached.includes(arn));
	return {
		add: fresh.flatMap(({ file, name, arn }) => [`aws iam create-policy --policy-name ${quoted(name)} --policy-document ${quoted(`file://${file}`)} > /dev/null`, iam("attach-role-policy", "--policy-arn", quoted(arn))]),
		takeOld: [...inline.map(({ name }) => deleteInline(name)), ...attached.filter((arn) => !created.some((one) => one.arn === arn)).map(detach)],
		giveBack,
		takeNew: fresh.flatMap(({ arn }) => [detach(arn), `aws iam delete-policy --policy-arn ${quoted(arn)}`])
	};
}
function sizeOfAll({ parts }, inline) {
	const old = inline.filter(({ name }) => name !== INLINE_NAME);
	return parts.reduce((sum, { policy }) => sum + sizeOf(policy), 0) + old.reduce((sum, { document = "" }) => sum + document.length, 0);
}
function managed$1({ arn: role }, policy) {
	const digest = createHash("sha256").update(JSON.stringify(policy)).digest("hex").slice(0, 12);
	const end = `-${INLINE_NAME}-${digest}`;
	const name = `${roleName(role).slice(0, LONGEST_POLICY_NAME - end.length)}${end}`;
	const [, partition = "aws", , , account = ""] = role.split(":");
	return {
		name,
		arn: `arn:${partition}:iam::${account}:policy/${name}`
	};
}
function script(comments, { name }, commands) {
	return [
		"#!/usr/bin/env bash",
		...comments.map((text) => `# ${oneLine(text)}`),
		"set -euo pipefail",
		"cd -- \"$(dirname -- \"$0\")\"",
		`role=${quoted(name)}`,
		...commands,
		""
	].join("\n");
}
function iam(command, ...args) {
	return `aws iam ${command} --role-name "$role" ${args.join(" ")}`;
}
function putInline(name, document) {
	return iam("put-role-policy", "--policy-name", quoted(name), "--policy-document", document);
}
function deleteInline(name) {
	return iam("delete-role-policy", "--policy-name", quoted(name));
}
function detach(arn) {
	return iam("detach-role-policy", "--policy-arn", quoted(arn));
}
function quoted(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
// lib/src/reporters/policies/role-policies.js
const POLICIES = "policies";
const rolePolicies = {
	called: "policies/",
	outputs: function* ({ rolePolicies: roles }) {
		if (roles.length === 0) return;
		for (const role of roles) yield* filesOf(role);
		yield {
			file: `${POLICIES}/index.json`,
			text: json(roles.map(indexed))
		};
	}
};
function filesOf(role) {
	const { apply, restore } = replacementOf(role);
	return [...[...role.parts, ...role.workloads.flatMap(({ parts }) => parts)].map(({ file, policy }) => ({
		file: inFolder(role, file),
		text: json(policy)
	})), ...role.isEditable ? [{
		file: inFolder(role, role.applyFile),
		text: apply
	}, {
		file: inFolder(role, role.restoreFile),
		text: restore
	}] : []];
}
function indexed(role) {
	return {
		role: role.arn,
		files: role.parts.map(({ file }) => inFolder(role, file)),
		workloads: role.workloads.map(({ name, parts }) => ({
			name,
			files: parts.map(({ file }) => inFolder(role, file))
		})),
		...role.isEditable && {
			apply: inFolder(role, role.applyFile),
			restore: inFolder(role, role.restoreFile)
		},
		cautions: role.cautions
	};
}
function inFolder({ folder }, file) {
	return [
		POLICIES,
		folder,
		file
	].filter((part) => part !== "").join("/");
}
// lib/src/reporters/html/role-detail.js
const ROWS$3 = 300;
const RESOURCES$2 = 40;
function detailOf(role, actions, { workloads, policies }) {
	const { report } = role;
	const evidence = role.workloads.flatMap((workload) => evidenceOf$1(workload, workloads.get(workload.report.arn) ?? 0));
	const policy = policies.get(report.arn);
	return {
		coverage: role.workloads.map(coverageOf),
		policies: policiesOf(role),
		actions,
		evidence: evidence.slice(0, ROWS$3),
		moreEvidence: Math.max(0, evidence.length - ROWS$3),
		wide: role.wide.map(({ action, width, granted, needed, isNew }) => ({
			action,
			width: WIDTH[width],
			granted: firstFew(granted),
			needed: firstFew(needed),
			isNew
		})),
		...report.sinceBaseline !== void 0 && { since: sinceOf(report.sinceBaseline) },
		...policy !== void 0 && { suggested: suggestedOf(policy, role) },
		doubts: doubtsOf(role)
	};
}
function coverageOf({ name, report: { coverage } }) {
	if (coverage === void 0) return {
		workload: name,
		seen: 0,
		settled: true,
		regime: "blind",
		why: "nothing is told of how much was seen"
	};
	const { seen, requests, settled = true, regime, why, tooLittle } = coverage;
	return {
		workload: name,
		seen,
		...requests !== void 0 && { requests },
		settled,
		regime,
		why: tooLittle ?? why
	};
}
function policiesOf({ report }) {
	const statements = new Map(report.policies.map(({ name }) => [name, []]));
	for (const grant of report.grants) {
		const list = statements.get(grant.policy) ?? [];
		statements.set(grant.policy, list);
		list.push({
			number: grant.statement + 1,
			...grant.sid !== void 0 && { sid: grant.sid },
			isConditional: grant.conditional,
			...grant.notAction !== void 0 && { notAction: firstFew(grant.notAction) },
			...grant.notResource !== void 0 && { notResource: firstFew(grant.notResource) },
			actions: grant.actions.map(({ action, used, implied, undecided, unused }) => [
				action,
				used,
				implied,
				undecided,
				unused
			]),
			resources: firstFew(grant.resources)
		});
	}
	const about = new Map(report.policies.map((policy) => [policy.name, policy]));
	return [...statements].map(([name, list]) => {
		const version = about.get(name)?.version;
		return {
			name,
			...version !== void 0 && { version },
			isBoundary: about.get(name)?.boundary === true,
			statements: list.toSorted((a, b) => a.number - b.number)
		};
	});
}
function evidenceOf$1({ report: { needs, implied } }, workload) {
	return [...needs.map(({ action, resource, calls, firstSeen = "", lastSeen = "", precision, reason, traceIds, run }) => ({
		workload,
		action,
		resource,
		testimony: run === void 0 ? "trace" : "earlier-run",
		calls,
		days: firstSeen === lastSeen ? lastSeen : `${firstSeen} to ${lastSeen}`,
		why: precision === "exact" ? "" : `${precision}${reason === void 0 ? "" : `: ${reason}`}`,
		traces: traceIds
	})), ...implied.map(({ action, resource, from, witness, setting }) => ({
		workload,
		action,
		resource,
		testimony: testimonyOf(witness),
		calls: 0,
		days: "",
		why: setting === void 0 ? from : `${from} (${setting})`,
		traces: []
	}))].toSorted((a, b) => compare(a.action, b.action) || compare(a.resource, b.resource));
}
function sinceOf(since) {
	const { legacy, notSeen = {
		unused: 0,
		wide: 0
	}, removed } = since;
	return {
		newUnused: since.newUnused.map(({ action }) => action),
		newWide: since.newWide.map(({ action, resource }) => `${action} on ${resource}`),
		newGrants: since.newGrants.map(({ action, resource, unused }) => `${action} on ${resource} (${unused} unused)`),
		legacy: legacy.unused + legacy.wide,
		notSeen: notSeen.unused + notSeen.wide,
		removed: removed.unused + removed.wide
	};
}
function suggestedOf(policy, { workloads }) {
	const place = [POLICIES, policy.folder].filter((part) => part !== "").join("/");
	const leftOut = new Map(workloads.flatMap((workload) => workload.leftOut).map((one) => [one.when, one]));
	return {
		files: policy.parts.map(({ file, policy: { Version, Statement } }) => ({
			file: `${place}/${file}`,
			policy: {
				Version,
				Statement
			}
		})),
		isMasked: policy.parts.some((part) => MASKED.test(JSON.stringify(part.policy))),
		notes: [...policy.cautions, ...policy.isEditable ? [`${place}/${policy.applyFile} puts it in the place of the role’s policies, and ${place}/${policy.restoreFile} gives those back.`] : []],
		leftOut: [...leftOut.values()]
	};
}
function doubtsOf({ report, workloads }) {
	return [
		...report.coverage?.tooLittle === void 0 ? [] : [`Too little was seen of ${report.coverage.tooLittle}.`],
		...report.managedBy === void 0 ? [] : [`It is not its account’s to edit: ${report.managedBy}.`],
		...report.boundary === void 0 ? [] : [`The permissions boundary ${report.boundary} takes ${plural(report.blocked.total, "granted action")} away: they count neither as granted nor as unused.`],
		...report.unread.map(({ what, why }) => `${what} was not read: ${why}.`),
		...report.grantedElsewhere.map(({ action, resource, why }) => `${action} on ${resource} was used and is granted by none of its policies: ${why}.`),
		...workloads.flatMap(({ name, report: { denied, unresolved } }) => [...denied.map(({ action, resource, calls }) => `${name}: ${action}${resource === void 0 ? "" : ` on ${resource}`} was denied (${plural(calls, "call")}).`), ...unresolved.map(({ service, operation, calls, why }) => `${name}: ${service} ${operation} (${plural(calls, "call")}) is not fully resolved: ${why}.`)]),
		...report.unmatched.length === 0 ? [] : [`No action is like ${firstFew(report.unmatched).join(", ")}.`]
	];
}
function firstFew(list) {
	const rest = list.length - RESOURCES$2;
	return rest > 0 ? [...list.slice(0, RESOURCES$2), `and ${rest} more in report.json`] : [...list];
}
// lib/src/reporters/html/page-of.js
const NAMES$5 = 20;
const REMOVALS$1 = 3;
const RESOURCES$1 = 2;
function pageOf(view) {
	const { report, headline, tally, cautions, workloads } = view;
	const actions = new Map(view.roles.map((role) => [role, actionsOf(role)]));
	const services = servicesOf(view, actions);
	const position = new Map(services.map((service, i) => [service, i]));
	const places = {
		workloads: new Map(workloads.map((workload, i) => [workload.report.arn, i])),
		policies: new Map(view.rolePolicies.map((policy) => [policy.arn, policy]))
	};
	const page = {
		verdict: report.verdict,
		headline,
		facts: factsOf(view),
		reasons: report.reasons,
		loosened: report.gate.loosened ?? [],
		...view.sinceBaseline !== void 0 && { baseline: baselineLine$1(view.sinceBaseline) },
		cautions: cautions.map(({ title, text, names }) => ({
			title,
			text,
			names: names.slice(0, NAMES$5),
			more: Math.max(0, names.length - NAMES$5)
		})),
		removals: firstRemovals$1(view),
		tally,
		services,
		workloads: workloads.map(({ name, report: { arn, kind } }) => {
			const region = regionOfTraces(arn, report.evidence);
			const console = region === void 0 ? void 0 : traceConsole(region);
			return {
				name,
				kind,
				...console !== void 0 && { console }
			};
		}),
		levels: ACCESS_LEVELS.map(levelName),
		dangers: DANGERS
	};
	return {
		page: mapTexts(page, oneLine),
		roles: rolesOf()
	};
	function* rolesOf() {
		const shown = /* @__PURE__ */ new WeakMap();
		for (const role of view.roles) {
			const known = actions.get(role) ?? [];
			const cells = cellsOf(role, known, (service) => position.get(service) ?? 0);
			const detail = () => {
				const { suggested, ...rest } = detailOf(role, known, places);
				return {
					...mapTexts(rest, oneLine, shown),
					...suggested !== void 0 && { suggested: {
						...mapTexts({
							...suggested,
							files: []
						}, oneLine),
						files: suggested.files
					} }
				};
			};
			yield {
				role: mapTexts({
					...roleData(role),
					cells
				}, oneLine),
				detail,
				atLeast: (role.report.unused.actions ?? []).reduce((sum, { action }) => sum + action.length, 0)
			};
		}
	}
}
function roleData({ report, name, seen, sureness, removals, exceeds, newFindings }) {
	const isWatched = wasWatched(report);
	const [worst] = removals;
	const standing = !isWatched ? "unseen" : exceeds ? "exceeds" : report.unused.total + report.wide.length > 0 ? "excess" : "fine";
	return {
		name,
		arn: report.arn,
		standing,
		granted: report.granted,
		used: report.used,
		implied: report.implied,
		undecided: report.undecided.length,
		unused: isWatched ? report.unused.total : 0,
		wide: report.wide.length,
		...newFindings !== void 0 && { added: newFindings },
		seen,
		sureness,
		...worst !== void 0 && isWatched && { worst: {
			action: worst.action,
			why: worst.danger.why
		} },
		levels: isWatched ? ACCESS_LEVELS.flatMap((level, i) => report.unused.byAccessLevel[level] > 0 ? [i] : []) : [],
		dangers: isWatched ? [...new Set(removals.map(({ danger }) => danger.rank))].toSorted((a, b) => a - b) : []
	};
}
function servicesOf(view, actions) {
	const unused = /* @__PURE__ */ new Map();
	for (const role of view.roles) {
		for (const [action, testimony] of actions.get(role) ?? []) {
			const service = serviceOf(action);
			unused.set(service, (unused.get(service) ?? 0) + Number(testimony === "unused"));
		}
		if (!role.report.judged) for (const grant of role.report.grants) for (const { action } of grant.actions) {
			const service = serviceOf(action);
			unused.set(service, unused.get(service) ?? 0);
		}
		if (role.report.unused.actions === void 0) unused.set("*", 1e400);
	}
	return [...unused].toSorted(([a, n], [b, m]) => m - n || compare(a, b)).map(([service]) => service);
}
function firstRemovals$1({ roles }) {
	return roles.flatMap((role, i) => wasWatched(role.report) ? role.removals.map((removal) => ({
		...removal,
		role: i
	})) : []).toSorted(byDanger).slice(0, REMOVALS$1).map(({ role, how, granted, action, danger, policies, resources }) => ({
		role,
		grant: granted,
		action,
		why: how === "narrow" ? `used, but granted too widely: ${danger.why}` : danger.why,
		policy: policies[0] ?? "",
		resources: firstOf(resources, RESOURCES$1)
	}));
}
function factsOf({ report, tally, checkedByAws }) {
	const { evidence, gate, tool } = report;
	const { window, traces } = evidence;
	const file = rulingFile(gate);
	return [
		["Evidence", `${traces.read} of ${plural(traces.listed, "trace")}${evidence.region === void 0 ? "" : ` in ${evidence.region}`}`],
		...window === void 0 ? [] : [["Window", `${window.start} to ${window.end}`]],
		...sourceLines(evidence).map((line) => ["Source", line]),
		["Judged", plural(tally.judged, "role")],
		...report.compared ? [["Gate", [...file === void 0 ? [] : [file], rulingLimits(gate, "option")].join(": ")]] : [],
		...checkedByAws === "" ? [] : [["AWS", checkedByAws]],
		["Made by", `version ${tool.version}, AWS reference of ${tool.reference}`]
	];
}
function baselineLine$1(since) {
	if (!since.isUsable) return `There is no baseline to compare with, so what is new is not known: ${since.why}.`;
	const from = [since.created?.slice(0, 10), since.commit?.slice(0, 7)].filter(Boolean).join(", ");
	const notSeen = since.notSeen === 0 ? "" : `, ${since.notSeen} of them needed then and not seen this time`;
	return `${plural(since.added, "finding")} new since the baseline${from === "" ? "" : ` (${from})`}; ${since.legacy} there before${notSeen}; ${since.removed} gone.`;
}
// lib/src/reporters/html/html.js
const MOST_BYTES = 95e5;
const HTML_FILE = "report.html";
const htmlReport = {
	called: HTML_FILE,
	isForEverybody: true,
	outputs: (view) => [{
		file: HTML_FILE,
		text: htmlPieces(view)
	}]
};
function* htmlPieces(view) {
	const { script, style } = page_default;
	yield "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n";
	yield `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">\n`;
	yield "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
	yield "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n";
	yield `<title>Least privilege</title>\n<style>${style}</style>\n</head>\n<body>\n`;
	yield "<noscript>This page shows its data by a script of its own. summary.md beside it shows the most important without.</noscript>\n";
	yield "<main id=\"page\"></main>\n<script type=\"application/json\" id=\"data\">";
	yield* dataPieces(view);
	yield `<\/script>\n<script type="module">${script}<\/script>\n</body>\n</html>\n`;
}
function policyOf(script, style) {
	return [
		"default-src 'none'",
		`script-src '${hashOf(script)}'`,
		`style-src '${hashOf(style)}'`,
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'"
	].join("; ");
}
function hashOf(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
function* dataPieces(view) {
	const { page, roles } = pageOf(view);
	const head = `{"page":${jsonInHtml(page)},\n"roles":[`;
	yield head;
	let bytes = Buffer.byteLength(head);
	let separator = "";
	for (const { role, detail, atLeast } of roles) {
		const whole = bytes + atLeast > MOST_BYTES ? void 0 : jsonInHtml({
			...role,
			detail: detail()
		});
		const text = whole !== void 0 && bytes + Buffer.byteLength(whole) <= MOST_BYTES ? whole : jsonInHtml(role);
		bytes += Buffer.byteLength(text);
		yield `${separator}${text}`;
		separator = ",\n";
	}
	yield "]}";
}
function jsonInHtml(value) {
	return JSON.stringify(value).replaceAll("<", String.raw`\u003c`).replaceAll("\u2028", String.raw`\u2028`).replaceAll("\u2029", String.raw`\u2029`);
}
// lib/src/reporters/markdown/sections.js
const LAST_RANK = 5;
const ELSEWHERE = "in `report.html` and `report.json`";
function fold(summary, sections) {
	const open = `<details>\n<summary>${summary}</summary>`;
	return sections.some(({ text }) => text !== "") ? [
		{
			text: open,
			instead: open,
			rank: 0
		},
		...sections,
		{
			text: "</details>",
			instead: "</details>",
			rank: 0
		}
	] : [];
}
function fitted(given, budget) {
	const sections = given.filter(({ text }) => text !== "");
	const texts = sections.map(({ text }) => text);
	let bytes = texts.reduce((sum, _, i) => sum + bytesAt(texts, i), -1);
	for (let rank = LAST_RANK; rank >= 0; rank--) for (let i = sections.length - 1; i >= 0; i--) {
		if (bytes <= budget) return join(texts);
		const section = sections[i];
		if (section?.rank !== rank) continue;
		bytes -= bytesAt(texts, i) + bytesAt(texts, i + 1);
		texts[i] = section.instead;
		bytes += bytesAt(texts, i) + bytesAt(texts, i + 1);
	}
	return join(texts);
}
function bytesAt(texts, i) {
	const text = texts[i];
	return text !== void 0 && stands(text, i, texts) ? Buffer.byteLength(text) + 2 : 0;
}
function join(texts) {
	return `${texts.filter(stands).join("\n\n")}\n`;
}
function stands(text, i, texts) {
	return text !== "" && text !== texts[i - 1];
}
// lib/src/reporters/markdown/doubts.js
const OPEN$3 = 4;
const LINE = 100;
const NAMES$4 = 5;
const REASONS$2 = 50;
function doubtsInShort({ cautions, report }) {
	if (report.verdict === "pass") return [];
	const open = cautions.filter(({ standsApart }) => standsApart !== true);
	if (open.length === 0) return [];
	return [{
		text: open.slice(0, OPEN$3).map(shortLine).map((line, i) => `- ${i === 0 ? "**Doubts:** " : ""}${line}`).join("\n"),
		instead: `The doubts are ${ELSEWHERE}.`,
		rank: 1
	}];
}
function shortLine({ title, text, names }) {
	if (`${title} ${text}`.length <= LINE && !text.endsWith(":")) return `${prose(title)} ${prose(text)}`;
	const [name = ""] = names;
	const bare = title.replace(/\.$/, "");
	return names.length === 1 && bare.length + name.length <= LINE ? `${prose(bare)}: ${code(name)}` : prose(title);
}
function doubtsTitle({ cautions }) {
	if (cautions.length === 0) return "Why";
	return cautions.length === 1 ? "The doubt in full" : `All ${cautions.length} doubts in full`;
}
function doubtsInFull({ cautions, reasons }) {
	const more = reasons.length > 3 ? reasons : [];
	const rest = more.length - REASONS$2;
	return [{
		text: [...more.slice(0, REASONS$2).map((reason) => `- ${prose(reason)}`), ...rest > 0 ? [`- and ${plural(rest, "reason")} more, ${ELSEWHERE}`] : []].join("\n"),
		instead: `All reasons are ${ELSEWHERE}.`,
		rank: 2
	}, {
		text: cautions.map(fullLines).join("\n"),
		instead: `What to know before anything is removed is ${ELSEWHERE}.`,
		rank: 2
	}];
}
function fullLines({ title, text, names }) {
	const shown = names.slice(0, NAMES$4).map((name) => `  - ${code(name)}`);
	const rest = names.length > NAMES$4 ? [`  - and ${names.length - NAMES$4} more in \`report.json\``] : [];
	return [
		`- **${title}** ${prose(text)}`,
		...shown,
		...rest
	].join("\n");
}
// lib/src/reporters/markdown/links.js
const TERMS = {
	unused: "unused",
	wide: "too-wide",
	seen: "seen",
	dangerous: "most-dangerous",
	doubts: "doubts",
	policies: "policies-to-paste",
	words: "the-words"
};
function term(text, name, { docs }) {
	return docs === void 0 ? text : `[${text}](${docs}/comment.md#${TERMS[name]})`;
}
function footerLine(view, links) {
	const { name, artifact, artifactName, commit, report } = links;
	return [
		name === void 0 ? "" : code(name),
		report === void 0 ? "" : `**[Whole report](${report})**`,
		artifact === void 0 ? artifactName === void 0 ? "" : `artifact ${code(artifactName)}` : `[All policies](${artifact.url}) (${code(`gh run download ${artifact.run} -n ${artifact.name}`)})`,
		links.docs === void 0 ? "" : term("What the words mean", "words", links),
		evidenceOf(view),
		ruledBy(view),
		view.checkedByAws,
		commit ?? ""
	].filter((part) => part !== "").join(" · ");
}
function evidenceOf({ report: { evidence, tool } }) {
	const window = evidence.window === void 0 ? "" : ` from ${prose(evidence.window.start)} to ${prose(evidence.window.end)}`;
	const region = evidence.region === void 0 ? "" : ` in ${evidence.region}`;
	const read = sourceLines(evidence).map((line) => ` · ${line}`).join("");
	return `read ${evidence.traces.read} of ${plural(evidence.traces.listed, "listed trace")}${window}${region}${read} · AWS reference of ${tool.reference}`;
}
function ruledBy({ report: { gate, compared } }) {
	if (!compared) return "";
	const { configuration } = gate;
	return `${configuration === void 0 ? "gate" : `gate by ${code(configuration.file)} of ${prose(configuration.place)} and the inputs`}: ${prose(rulingLimits(gate, "input"))}`;
}
// lib/src/reporters/markdown/first-removals.js
const OPEN$2 = 3;
const NAMED$6 = 2;
function firstRemovals(view, links) {
	if (view.report.verdict === "pass") return [];
	const first = view.roles.filter(({ report }) => report.judged).flatMap((role) => role.removals.map((removal) => ({
		...removal,
		role
	}))).toSorted(byDanger).slice(0, OPEN$2);
	if (first.length === 0) return [];
	const places = first.map(placeOf);
	const isSame = places.every((place) => place === places[0]);
	const items = [...first.map((removal, i) => `${whatOf(removal)}${isSame ? "" : ` In ${places[i]}.`}`), ...fixLine(view, first, links)];
	return [{
		text: [`**Change first**${isSame ? `, in ${places[0]}` : ""}:`, items.map((item, i) => `${i + 1}. ${item}`).join("\n")].join("\n\n"),
		instead: `What to change first is ${ELSEWHERE}.`,
		rank: 3
	}];
}
function placeOf({ policies, places, role }) {
	const from = policies.slice(0, 1).map((policy) => `${policyName$1(policy)} of `);
	const more = policies.length > 1 ? ` (and ${plural(policies.length - 1, "policy")} more)` : "";
	const where = places.slice(0, 1).map((place) => place.url === void 0 ? code(place.name) : `[${prose(place.name)}](${urlOf(place.url)})`).map((place) => `, ${place}`);
	return `${from.join("")}${code(role.name)}${more}${where.join("")}`;
}
function urlOf(url) {
	return url.replaceAll("(", "%28").replaceAll(")", "%29");
}
function whatOf(removal) {
	const { how, granted, action, danger, unused, undecided, needed, resources, isNew, isWaived } = removal;
	const what = `${code(granted)}${isNew ? " (new)" : ""}${isWaived ? " (waived)" : ""}`;
	const worst = granted === action ? danger.why : `${code(action)} ${danger.why}`;
	if (how === "narrow") return `**Narrow** ${what} from ${some(resources)} to ${some(needed)}: it is used, and ${danger.why}.`;
	const doubt = undecided === 0 ? "" : `; ${undecided} more undecided`;
	if (how === "remove") return `**Remove** ${what}, granted on ${some(resources)}: never used, ${worst}${unused > 1 ? ` (${unused} actions)` : ""}.`;
	if (needed.length === 0) return `**Cut down** ${what}: ${unused} of it never used, ${worst}${doubt}.`;
	return `**Replace** ${what} by the ${plural(needed.length, "action")} needed (${some(needed)}): ${unused} never used, ${worst}${doubt}.`;
}
function some(names) {
	const rest = names.length - NAMED$6;
	return names.slice(0, NAMED$6).map(code).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
function policyName$1(policy) {
	const name = code(policy.slice(policy.lastIndexOf("/") + 1));
	if (!policy.startsWith("arn:")) return `inline policy ${name}`;
	return policy.split(":")[4] === "aws" ? `AWS’s policy ${name}` : `policy ${name}`;
}
function fixLine({ rolePolicies }, first, links) {
	const roles = new Set(first.map(({ role }) => role.report.arn));
	const [policy] = [...roles].flatMap((arn) => rolePolicies.filter((one) => one.arn === arn));
	if (policy === void 0) return [];
	const file = code([
		POLICIES,
		policy.folder,
		policy.parts[0]?.file
	].filter(Boolean).join("/"));
	const { artifact, artifactName } = links;
	const where = artifact !== void 0 ? `[the artifact](${artifact.url})` : artifactName !== void 0 ? `artifact ${code(artifactName)}` : "the output folder";
	const others = roles.size > 1 ? ", the others’ beside it" : "";
	const how = !policy.isEditable ? "" : policy.templates.length > 0 ? `; put it into ${policy.templates.slice(0, NAMED$6).map(code).join(", ")}, or the next deployment undoes it` : ", with scripts to apply and undo it";
	return [`**Or ${term("all at once", "policies", links)}:** ${file} in ${where}${others}${how}.`];
}
// lib/src/reporters/markdown/removal.js
const LINES = 50;
const NAMES$3 = 10;
const WIDTH_OF_ACTION = 36;
function removalOf(role, part) {
	const belongs = ({ isNew }) => part === "all" || isNew === (part === "new");
	const lines = [];
	for (const [policy, grants] of byPolicy(role, belongs)) {
		const own = grants.flatMap(grantLines$1);
		lines.push(`  ${policyName(policy)}`, ...limited(own, "line"));
	}
	if (part !== "new") lines.push(...blockedLines(role.report));
	lines.push(...limited(role.wide.filter(belongs).flatMap(wideLines), "line"));
	if (lines.length === 0) return "";
	const all = [`  role ${role.name}`, ...lines];
	return `<details>\n<summary>${titleOf(role, part)}</summary>\n\n${fenced("diff", all.map(oneLine))}\n\n</details>`;
}
function titleOf({ name: roleName, newFindings = 0, report, sureness }, part) {
	const { unused, wide, sinceBaseline } = report;
	const name = `<b><code>${html(roleName)}</code></b>`;
	const worth = sureness === "" ? "" : ` · ${html(sureness)}`;
	if (part === "new") return `${name} · ${plural(newFindings, "new finding")}${worth}`;
	const [actions, resources] = part === "before" && sinceBaseline !== void 0 ? [sinceBaseline.legacy.unused, sinceBaseline.legacy.wide] : [unused.total, wide.length];
	return `${name} · ${part === "before" ? "there before: " : ""}${plural(actions, "unused action")}, ${resources} granted too widely${worth}`;
}
function wideLines({ action, width, conditional, granted, needed }) {
	return [
		`  ${action}, granted on ${WIDTH[width]}${conditional ? ", narrowed by a condition" : ""}`,
		...limited(granted.map((resource) => `-   on ${resource}`), "resource", NAMES$3),
		...limited(needed.map((resource) => `+   on ${resource}`), "resource", NAMES$3)
	];
}
function blockedLines({ blocked }) {
	if (blocked.total === 0) return [];
	const names = (blocked.actions ?? []).map((action) => `  ${action}`);
	return [`  blocked by the permissions boundary: ${plural(blocked.total, "action")}`, ...limited(names, "action", NAMES$3)];
}
function byPolicy(role, goes) {
	const policies = /* @__PURE__ */ new Map();
	for (const grant of role.grants) {
		if (grant.unused > 0 && !goes(grant)) continue;
		policies.set(grant.policy, [...policies.get(grant.policy) ?? [], grant]);
	}
	return new Map([...policies].filter(([, grants]) => grants.some(({ unused }) => unused > 0)));
}
function policyName(policy) {
	const name = policy.slice(policy.lastIndexOf("/") + 1);
	if (!policy.startsWith("arn:")) return `inline policy "${name}"`;
	return policy.split(":")[4] === "aws" ? `AWS managed policy ${name}` : `managed policy ${name}`;
}
function grantLines$1(grant) {
	const { action, conditional, used, unused, isWaived, uses } = grant;
	if (unused === 0) return uses.map(([name, calls]) => line(" ", name, useText(calls)));
	return [line("-", action, [
		levels(grant),
		...conditional ? ["narrowed by a condition"] : [],
		...isWaived ? ["partly or wholly waived"] : []
	].filter((note) => note !== "").join(" · ")), ...used > 0 ? uses.map(([name, calls]) => line("+", name, useText(calls))) : []];
}
function line(sign, action, text) {
	return `${sign} ${action.padEnd(WIDTH_OF_ACTION)} ${text}`.trimEnd();
}
function useText(calls) {
	return calls === 0 ? "needed by its configuration" : plural(calls, "call");
}
function levels({ unused, unusedActions = [] }) {
	const [first] = unusedActions;
	if (first === void 0) return `${unused} unused`;
	if (unusedActions.length === 1 && unused === 1) return levelName(first.level);
	return `${unused} unused: ${ACCESS_LEVELS.map((level) => ({
		level,
		count: unusedActions.filter((one) => one.level === level).length
	})).filter(({ count }) => count > 0).map(({ level, count }) => `${count} ${level}`).join(", ")}`;
}
function limited(lines, noun, most = LINES) {
	const rest = lines.length - most;
	return rest > 0 ? [...lines.slice(0, most), `  and ${plural(rest, noun)} more`] : [...lines];
}
// lib/src/reporters/markdown/removals.js
function removals({ roles }) {
	const judged = roles.filter((role) => role.report.judged);
	const compared = judged.filter((role) => role.newFindings !== void 0);
	return [
		["new", compared],
		["all", judged.filter((role) => role.newFindings === void 0)],
		["before", compared]
	].flatMap(([part, some]) => some.map((role) => removalOf(role, part))).filter((text) => text !== "").map((text, i) => ({
		text,
		instead: `More of what to remove is ${ELSEWHERE}.`,
		rank: i === 0 ? 3 : 4
	}));
}
// lib/src/reporters/markdown/missing.js
const OPEN$1 = 3;
const NAMES$2 = 5;
function missingLines({ missing, lacking }) {
	const rest = missing.length - OPEN$1;
	return [
		...lacking === void 0 ? [] : [lackingLine(lacking)],
		...missing.slice(0, OPEN$1).map(lineOf),
		...rest > 0 ? [`AWS refused calls of ${plural(rest, "more role")}, folded below`] : []
	];
}
function lackingLine(lacking) {
	const { actions, denied, role } = lacking;
	const all = [...actions, ...denied].map(code).join(", ");
	const statement = statementFor(lacking);
	return [
		`**The scan’s role**${role === void 0 ? "" : ` ${code(role)}`} **lacks** ${all}.`,
		...statement === "" ? [] : [`Add to its policy: ${code(statement)}`],
		...denied.length === 0 ? [] : [`A policy denies ${denied.map(code).join(", ")} explicitly: change that policy.`]
	].join(" ");
}
function lineOf({ name, actions, calls, statements, withoutResource }) {
	const named = actions.slice(0, NAMES$2).map(code).join(", ");
	const rest = actions.length > NAMES$2 ? ` and ${actions.length - NAMES$2} more` : "";
	const masked = MASKED.test(statements) ? " (account ids are masked here)" : "";
	const paste = statements === "" ? "" : ` If it should work, add${masked}: ${code(statements)}`;
	const open = withoutResource.length === 0 ? "" : ` No trace shows the resource of ${withoutResource.slice(0, NAMES$2).map(code).join(", ")}.`;
	return `**AWS refused** ${named}${rest} to ${code(name)} (${plural(calls, "call")}).${paste}${open}`;
}
// lib/src/reporters/markdown/opening.js
const REASONS$1 = 3;
const LOOSENED$1 = 20;
const EMOJI = {
	pass: "✅",
	report: "ℹ️",
	excess: "❌",
	"insufficient-evidence": "⚠️"
};
function title({ report, headline, isUnsure }) {
	return `### ${EMOJI[report.verdict === "pass" && isUnsure ? "report" : report.verdict]} ${headline}`;
}
function loosening$1({ report }) {
	const { loosened } = report.gate;
	if (loosened === void 0) return [];
	const rest = loosened.length - LOOSENED$1;
	return [{
		text: [
			"**The gate is loosened:**",
			"",
			...loosened.slice(0, LOOSENED$1).map((line) => `- ${prose(line)}`),
			...rest > 0 ? [`- and ${rest} more, ${ELSEWHERE}`] : []
		].join("\n"),
		instead: `**The gate is loosened:** what is looser stands ${ELSEWHERE}.`,
		rank: 0
	}];
}
function openingOf(view) {
	const { howSure, reasons, sinceBaseline } = view;
	const rest = reasons.length - REASONS$1;
	const lines = [
		...reasons.slice(0, REASONS$1).map((reason) => `- ${prose(reason)}`),
		...rest > 0 ? [`- and ${plural(rest, "reason")} more, folded below`] : [],
		...missingLines(view).map((line) => `- ${line}`)
	];
	return [
		...sinceBaseline === void 0 ? [] : [baselineLine(sinceBaseline)],
		...howSure === "" ? [] : [`**How sure:** ${prose(howSure)}.`],
		...lines.length > 0 ? [lines.join("\n")] : []
	].join("\n\n");
}
function baselineLine(since) {
	if (!since.isUsable) return `**There is no baseline to compare with,** so what is new is not known: ${prose(since.why)}.`;
	const from = [since.created?.slice(0, 10), since.commit?.slice(0, 7)].filter(Boolean).join(", ");
	const notSeen = since.notSeen === 0 ? "" : ` (${since.notSeen} of them needed then and not seen this time, which never fails)`;
	return `**${plural(since.added, "finding")} new** since the baseline${from === "" ? "" : ` (${prose(from)})`}; ${since.legacy} there before${notSeen}, ${since.removed} gone.`;
}
// node_modules/markdown-table/index.js
function defaultStringLength(value) {
	return value.length;
}
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	const alignments = [];
	const cellMatrix = [];
	const sizeMatrix = [];
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		const row = [];
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	const row = [];
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		const line = [];
		while (++columnIndex < cellsInRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					const half = size / 2;
					if (size % 2) {
						before = " ".repeat(half + .5);
						after = " ".repeat(half - .5);
					} else {
						before = " ".repeat(half);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
function serialize(value) {
	return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}
// lib/src/reporters/markdown/shared.js
const ROWS$2 = 50;
function sharedRoles({ roles, workloads }) {
	const names = new Map(workloads.map(({ report, name }) => [report.arn, name]));
	const rows = roles.flatMap(({ name, report: { sharing } }) => sharing.map(({ workload, needs, onlyForOthers, ownRole, policyFile }) => {
		const [example] = onlyForOthers;
		return [
			codeInCell(names.get(workload) ?? workload),
			codeInCell(name),
			String(needs),
			`${onlyForOthers.length}${example === void 0 ? "" : ` · ${codeInCell(example)}`}`,
			`${codeInCell(ownRole)} with \`${policyFile}\``
		];
	}));
	if (rows.length === 0) return [];
	const rest = rows.length - ROWS$2;
	return [{
		text: `<details>\n<summary>Shared roles, split</summary>\n\n${markdownTable([[
			"Workload",
			"Shared role",
			"Needs",
			"Holds only for others",
			"Role of its own"
		], ...rows.slice(0, ROWS$2)], { align: [
			"l",
			"l",
			"r",
			"l",
			"l"
		] })}${rest > 0 ? `\n\nand ${plural(rest, "workload")} more, in \`report.json\`` : ""}\n\n</details>`,
		instead: "What shared roles could be split into is in `report.json`.",
		rank: 4
	}];
}
// lib/src/reporters/markdown/suggested.js
const NAMES$1 = 5;
const LONGEST_LINE = 2500;
const INSTEAD$1 = "More suggested policies stand in files of their own, which `report.json` names.";
const ROWS$1 = 200;
function suggestedPolicies(view) {
	const alone = new Set(view.rolePolicies.filter(({ workloads }) => workloads.length === 0).map(({ arn }) => arn));
	return [...[...view.rolePolicies.map((role) => roleText(role, view)), ...view.policies.filter(({ role }) => role === void 0 || !alone.has(role)).map(({ workload, file, policy, leftOut }) => folded([workload, file], [policy], leftOutList(leftOut)))].map((text) => ({
		text: text ?? INSTEAD$1,
		instead: INSTEAD$1,
		rank: 5
	})), ...fileTables(view)];
}
function fileTables({ policies }) {
	const rows = policies.map(({ file, workload, role }) => [
		code(file),
		codeInCell(workload),
		role === void 0 ? "" : codeInCell(boundedText(roleName(role), 160))
	]);
	return Array.from({ length: Math.ceil(rows.length / ROWS$1) }, (_, i) => {
		return {
			text: `<details>\n<summary>Whose policy each file is</summary>\n\n${markdownTable([[
				"File",
				"Workload",
				"Role"
			], ...rows.slice(i * ROWS$1, (i + 1) * ROWS$1)])}\n\n</details>`,
			instead: "Whose policy each file is stands in `report.json`.",
			rank: 5
		};
	});
}
function roleText(role, { workloads }) {
	const place = [POLICIES, role.folder].filter((part) => part !== "").join("/");
	const leftOut = workloads.filter(({ report }) => report.role === role.arn).flatMap((one) => one.leftOut);
	const distinct = [...new Map(leftOut.map((one) => [one.when, one])).values()];
	const notes = [...role.cautions.map(prose), ...role.isEditable ? [`${code(`${place}/${role.applyFile}`)} puts it in the place of the role’s policies, and ${code(`${place}/${role.restoreFile}`)} gives those back.`] : []];
	const files = role.parts.map(({ file }) => `${place}/${file}`);
	return folded([role.name, ...files], role.parts.map(({ policy }) => policy), `\n\n${notes.map((note) => `- ${note}`).join("\n")}${leftOutList(distinct)}`);
}
function folded(names, policies, after) {
	const [first = "", ...files] = names;
	const blocks = policies.map(({ Version, Statement }) => JSON.stringify({
		Version,
		Statement
	}, null, 2).split("\n"));
	if (blocks.flat().some((line) => line.length > LONGEST_LINE)) return void 0;
	const summary = [html(first), ...files.map(html)].map((name) => `<code>${name}</code>`).join(" · ");
	const masked = blocks.flat().some((line) => MASKED.test(line)) ? "\n\nAccount ids are masked here: take the file of the artifact." : "";
	return `<details>\n<summary>${summary}</summary>\n\n${blocks.map((lines) => fenced("json", lines.map(oneLine))).join("\n\n")}${masked}${after}\n\n</details>`;
}
function leftOutList(leftOut) {
	if (leftOut.length === 0) return "";
	const rest = leftOut.length - NAMES$1;
	return [
		"\n\nLeft out, since nothing shows that it is needed:\n",
		...leftOut.slice(0, NAMES$1).map(({ when, actions, isGranted }) => `- ${actions.slice(0, NAMES$1).map(code).join(", ")}${actions.length > NAMES$1 ? ` and ${actions.length - NAMES$1} more` : ""}${isGranted ? GRANTED : ""}: ${code(when)}`),
		...rest > 0 ? [`- and ${rest} more in \`report.json\``] : []
	].join("\n");
}
// lib/src/reporters/markdown/table.js
const OPEN = 10;
const ROWS = 50;
const INSTEAD = `More rows of the table are ${ELSEWHERE}.`;
function tableSections(view, links) {
	const rows = rowsOf(view);
	if (rows.length === 0) return [];
	const isPass = view.report.verdict === "pass";
	const first = rows.slice(0, OPEN);
	const rest = rows.slice(OPEN);
	const open = {
		text: tableOf(first, view, links),
		instead: `The table of roles is ${ELSEWHERE}.`,
		rank: 2
	};
	const folded = chunks(rest).map((some) => ({
		text: tableOf(some, view, links),
		instead: INSTEAD,
		rank: 4
	}));
	return isPass ? fold(`The table: ${plural(rows.length, "role")}`, [open, ...folded]) : [open, ...fold(`The other ${plural(rest.length, "role")}`, folded)];
}
function chunks(rows) {
	return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, i) => rows.slice(i * ROWS, (i + 1) * ROWS));
}
function tableOf(rows, view, links) {
	return markdownTable([[
		hasLimits(view) ? "Within limit?" : "Role",
		term("Unused", "unused", links),
		term("Too wide", "wide", links),
		term("Seen", "seen", links),
		term("Most dangerous", "dangerous", links)
	], ...rows], { align: [
		"l",
		"r",
		"r",
		"r",
		"l"
	] });
}
function hasLimits({ report }) {
	return report.gate.thresholds.length > 0 && report.verdict !== "report";
}
function rowsOf(view) {
	const { roles, workloads } = view;
	const known = new Set(roles.flatMap((role) => role.report.workloads));
	const isLimited = hasLimits(view);
	return [...roles.map((role) => role.report.judged ? judgedRow(role, isLimited) : unjudgedRow(role)), ...workloads.filter((workload) => !known.has(workload.report.arn)).map(aloneRow)];
}
function judgedRow(role, isLimited) {
	const { report, removals: [worst] } = role;
	const isClean = report.unused.total + report.wide.length === 0;
	const isOpen = report.coverage?.tooLittle !== void 0;
	return [
		`${isOpen ? "**?**" : role.exceeds ? "❌" : isClean || isLimited ? "✅" : "⚠️"} ${codeInCell(role.name)}`,
		`${isOpen ? "?" : `**${report.unused.total}**`} of ${report.granted}${notes(role)}`,
		isOpen ? "?" : String(report.wide.length),
		role.seen,
		worst === void 0 ? isOpen ? "undecided" : "–" : `${codeInCell(worst.action)} ${worst.danger.why}`
	];
}
function notes({ report: { waived }, newFindings }) {
	return [...newFindings === void 0 ? [] : [` · ${newFindings} new`], ...waived.length > 0 ? [` · ${waived.length} waived`] : []].join("");
}
function unjudgedRow({ report, name, seen }) {
	return [
		`**?** ${codeInCell(name)}`,
		`? of ${report.granted}`,
		"?",
		seen,
		report.unread.some(({ what }) => what !== "permissions boundary") ? "not read" : "no trace in the window"
	];
}
function aloneRow({ name, roleName, hasEvidence, seen }) {
	return [
		`**?** ${roleName === void 0 ? "role unknown" : codeInCell(roleName)} of ${codeInCell(name)}`,
		"?",
		"?",
		seen,
		hasEvidence ? "not compared" : "no trace in the window"
	];
}
// lib/src/reporters/markdown/markdown.js
function renderMarkdown(view, budget, links = {}) {
	return fitted([
		{
			text: title(view),
			instead: title(view),
			rank: 0
		},
		...loosening$1(view),
		{
			text: openingOf(view),
			instead: "",
			rank: 0
		},
		...tableSections(view, links),
		...firstRemovals(view, links),
		...doubtsInShort(view),
		...fold(roleByRole(view), [
			...removals(view),
			...suggestedPolicies(view),
			...sharedRoles(view)
		]),
		...fold(doubtsTitle(view), doubtsInFull(view)),
		{
			text: `<sub>${footerLine(view, links)}</sub>`,
			instead: "",
			rank: 0
		}
	], budget);
}
function roleByRole({ tally, rolePolicies, policies }) {
	return `Role by role: ${[...tally.judged === 0 ? [] : [`what to remove (${plural(tally.unused, "unused action")}, ${tally.wide} too wide in resources)`], ...policies.length === 0 ? [] : [`${plural(rolePolicies.length > 0 ? rolePolicies.length : policies.length, "policy")} to paste`]].join(", and ")}`;
}
// lib/src/reporters/report-json.js
const PLAIN_AT_MOST = 16e6;
const reportJson = {
	called: "report.json",
	outputs: (view) => [{
		file: "report.json",
		text: fileText(view)
	}]
};
function fileText({ full }) {
	const { isLongerThan, pieces } = sharedJson({
		...full,
		version: 2
	});
	return isLongerThan(PLAIN_AT_MOST) ? pieces() : jsonPieces(full);
}
function reportText({ full }) {
	return jsonPieces(full);
}
// lib/src/view/grants.js
function distinctGrants(role, uses) {
	const distinct = /* @__PURE__ */ new Map();
	const used = new ActionIndex(uses, ([name]) => name);
	const waived = new ActionIndex(role.waived, ({ action }) => action);
	const fresh = new ActionIndex(role.sinceBaseline?.newUnused ?? [], ({ action }) => action);
	for (const { policy, actions, resources, conditional } of role.grants) for (const counted of actions) {
		const { action } = counted;
		const key = `${policy}\u0000${action}`;
		const known = distinct.get(key) ?? {
			policy,
			action,
			resources: /* @__PURE__ */ new Set(),
			conditional: true,
			used: 0,
			unused: 0,
			undecided: 0,
			isNew: fresh.matching(action).length > 0 || role.sinceBaseline?.newGrants.some((one) => one.action === action) === true,
			isWaived: waived.matching(action).length > 0,
			uses: used.matching(action)
		};
		if (counted.used + counted.implied + counted.unused + counted.undecided > 0) for (const resource of resources) known.resources.add(resource);
		known.conditional &&= conditional;
		known.used = Math.max(known.used, counted.used + counted.implied);
		known.unused = Math.max(known.unused, counted.unused);
		known.undecided = Math.max(known.undecided, counted.undecided);
		distinct.set(key, known);
	}
	const { actions } = role.unused;
	const unused = actions === void 0 ? void 0 : unusedIn(actions);
	return [...distinct.values()].map(({ resources, ...grant }) => ({
		resources: [...resources],
		...unused !== void 0 && { unusedActions: unused(grant.action) },
		...grant
	}));
}
const unusedOf$2 = /* @__PURE__ */ new WeakMap();
function unusedIn(list) {
	const known = unusedOf$2.get(list);
	if (known !== void 0) return known;
	const index = new ActionIndex(list, ({ action }) => action);
	const answers = /* @__PURE__ */ new Map();
	const asked = (pattern) => {
		const answer = answers.get(pattern) ?? [...index.matching(pattern)];
		answers.set(pattern, answer);
		return answer;
	};
	unusedOf$2.set(list, asked);
	return asked;
}
// lib/src/reporters/excessive-permissions.js
const excessivePermissionsFile = {
	called: "excessive_permissions.json",
	outputs: (view) => view.report.compared ? [{
		file: "excessive_permissions.json",
		text: jsonPieces(excessivePermissions(view))
	}] : []
};
function excessivePermissions({ full: { roles, workloads } }) {
	const judged = new Map(roles.filter((role) => role.judged).map((role) => [role.arn, role]));
	return workloads.flatMap(({ arn, role: roleArn }) => {
		const role = judged.get(roleArn ?? "");
		return role === void 0 ? [] : [{
			arn,
			role: role.arn,
			excessPermissions: excessOf(role)
		}];
	});
}
const MOST_PAIRS = 2e4;
function excessOf(role) {
	return [...excessByName(role), ...excessByExclusion(role)];
}
function excessByExclusion(role) {
	return role.grants.filter(({ actions }) => actions.some(({ unused }) => unused > 0)).filter(givesByExclusion).flatMap((grant) => {
		const { notAction, notResource, resources } = grant;
		const what = notAction === void 0 ? { Action: namesIn([unusedOf$1(grant, role)]) } : { NotAction: notAction };
		return (notResource === void 0 ? resources.map((Resource) => ({ Resource })) : [{ NotResource: notResource }]).map((one) => ({
			...what,
			...one,
			Effect: "Allow"
		}));
	});
}
function givesByExclusion({ notAction, notResource }) {
	return notAction !== void 0 || notResource !== void 0;
}
function excessByName(role) {
	const excess = [...grantsIn(role), ...role.wide.map(({ action, granted }) => ({
		actions: [action],
		on: granted
	}))];
	const byResource = /* @__PURE__ */ new Map();
	for (const [i, { actions, on }] of excess.entries()) {
		if (actions.length === 0) continue;
		for (const resource of on) {
			const known = byResource.get(resource);
			if (known === void 0) byResource.set(resource, [i]);
			else known.push(i);
		}
	}
	const alike = /* @__PURE__ */ new Map();
	for (const [resource, own] of [...byResource].toSorted(([a], [b]) => compare(a, b))) {
		const key = own.join();
		const group = alike.get(key) ?? {
			actions: namesIn(own.map((i) => excess[i]?.actions ?? [])),
			resources: []
		};
		group.resources.push(resource);
		alike.set(key, group);
	}
	const groups = [...alike.values()];
	if (groups.reduce((sum, { actions, resources }) => sum + actions.length * resources.length, 0) > MOST_PAIRS) return groups.map(({ actions, resources }) => ({
		Action: actions,
		Resource: resources,
		Effect: "Allow"
	}));
	return groups.flatMap(({ actions, resources }) => resources.map((Resource) => ({
		Action: actions,
		Resource
	}))).toSorted((a, b) => compare(a.Resource, b.Resource)).map((one) => ({
		...one,
		Effect: "Allow"
	}));
}
function namesIn(lists) {
	return [...new Set(lists.flat())].sort();
}
function grantsIn(role) {
	return role.grants.filter((grant) => !givesByExclusion(grant)).map((grant) => ({
		actions: unusedOf$1(grant, role),
		on: grant.resources
	}));
}
function unusedOf$1({ actions }, { unused }) {
	const named = unused.actions && unusedIn(unused.actions);
	return actions.filter((one) => one.unused > 0).flatMap((one) => named === void 0 || one.used + one.implied + one.undecided === 0 ? [one.action] : named(one.action).map(({ action }) => action));
}
// lib/src/reporters/policies/hashed-policies.js
const hashedPolicies = {
	called: "the policies",
	outputs: function* ({ policies }) {
		for (const { file, policy } of policies) yield {
			file,
			text: json(policy)
		};
	}
};
// lib/src/view/coverage.js
function seenCell(coverage) {
	if (coverage === void 0) return "?";
	const { seen, requests, settled = true, regime } = coverage;
	if (regime === "blind") return "blind";
	if (regime === "proof") return `all ${seen}`;
	return `${seen} of ${regime === "sample" ? requests : "?"}${settled ? "" : "+"}`;
}
function sureness(role, workloads) {
	const { coverage } = role;
	if (coverage === void 0) return "";
	const { seen, requests, settled = true, regime, mayHaveMissed, tooLittle } = coverage;
	if (tooLittle !== void 0) return `undecided, since too little was seen of ${tooLittle}`;
	const over = runsIn(workloads.filter(({ arn }) => role.workloads.includes(arn)));
	const least = workloads.find(({ arn }) => arn === coverage.leastCovered);
	const worst = role.workloads.length > 1 && least !== void 0 && regime !== "proof" ? `; least of ${least.name}` : "";
	if (regime === "proof") return `not used in ${over}${plural(seen, "request")} of these tests, all seen`;
	if (mayHaveMissed === void 0) return `not seen in ${over}${plural(seen, "request")} of these tests, of how many is not known${settled ? "" : " yet, since AWS may still be counting"}${worst}`;
	return `not seen in ${over}${seen} of ${plural(requests ?? seen, "request")} of these tests: up to ${plural(mayHaveMissed, "use")} may have been missed (95 %)${settled ? "" : ", or more: AWS may still be counting"}${worst}`;
}
function runsIn(workloads) {
	const ends = new Set(workloads.flatMap(({ coverage }) => (coverage?.runs ?? []).map(({ end }) => end)));
	if (ends.size < 2) return "";
	const days = [...new Set([...ends].map((end) => end.slice(0, 10)))].toSorted();
	return `${ends.size} runs on ${plural(days.length, "day")}, the last on ${days.at(-1)}, in `;
}
function rankOf({ coverage }) {
	if (coverage === void 0) return void 0;
	const { seen, requests, regime } = coverage;
	if (regime === "proof") return 100;
	if (regime === "sample" && requests !== void 0 && requests > 0) return Math.min(99, Math.round(seen / requests * 1e3) / 10);
	return regime === "blind" ? 0 : Math.min(50, seen);
}
// lib/src/reporters/sarif.js
const HOMEPAGE = "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege";
const IDENTIFIER = "xrayLeastPrivilege/v1";
const NAMED$5 = 10;
const USUAL_NAME = "least-privilege";
const RULE_IDS = [
	"unused-permissions-management",
	"unused-write",
	"unused-tagging",
	"unused-read",
	"unused-list",
	"wide-resource"
];
const RULES = {
	"unused-permissions-management": {
		severity: "8.0",
		level: "error",
		text: "A granted action that manages permissions was never used"
	},
	"unused-write": {
		severity: "6.0",
		level: "warning",
		text: "A granted write action was never used"
	},
	"unused-tagging": {
		severity: "4.0",
		level: "warning",
		text: "A granted tagging action was never used"
	},
	"unused-read": {
		severity: "3.0",
		level: "note",
		text: "A granted read action was never used"
	},
	"unused-list": {
		severity: "2.0",
		level: "note",
		text: "A granted list action was never used"
	},
	"wide-resource": {
		severity: "5.0",
		level: "warning",
		text: "A used action is granted on more resources than needed"
	}
};
const sarifText = (view, { workflow, name }) => json(renderSarif(view, view.report.templates?.located ?? [], workflow, name));
function renderSarif({ report, roles }, locations, elsewhere, name) {
	const findings = roles.filter((role) => role.report.judged).toSorted((a, b) => compare(a.report.arn, b.report.arn)).flatMap((role) => findingsOf(role).map((found) => withWaiver(found, role, report)));
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "X-Ray Least Privilege",
				semanticVersion: report.tool.version,
				informationUri: HOMEPAGE,
				rules: RULE_IDS.map(rule),
				notifications: [LOOSENED]
			} },
			invocations: [{
				executionSuccessful: report.evidence.stopped === void 0,
				toolConfigurationNotifications: (report.gate.loosened ?? []).map(loosening)
			}],
			properties: {
				verdict: report.verdict,
				gate: oneLine([rulingFile(report.gate), rulingLimits(report.gate, "input")].filter(Boolean).join(": "))
			},
			automationDetails: { id: categoryOf(name) },
			columnKind: "utf16CodeUnits",
			results: findings.map((finding) => result(finding, locations, elsewhere))
		}]
	};
}
function categoryOf(name = USUAL_NAME) {
	return name === USUAL_NAME ? "xray-least-privilege/" : `xray-least-privilege/${oneLine(name)}/`;
}
const LOOSENED = {
	id: "gate-loosened",
	name: "GateLoosened",
	shortDescription: { text: "The limits by which roles are judged are loosened" },
	defaultConfiguration: { level: "warning" }
};
function loosening(text) {
	return {
		descriptor: {
			id: LOOSENED.id,
			index: 0
		},
		level: "warning",
		message: { text: oneLine(`The gate is loosened: ${text}`) }
	};
}
function rule(id) {
	const { severity, level, text } = RULES[id];
	return {
		id,
		name: id.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase()),
		shortDescription: { text },
		fullDescription: { text: `${text} by the workloads of the role, as far as their traces show.` },
		help: { text: "Remove it, or narrow it to what is needed. A call that was not traced is not seen." },
		helpUri: HOMEPAGE,
		defaultConfiguration: { level },
		properties: {
			"security-severity": severity,
			precision: "medium",
			tags: ["security", "iam"]
		}
	};
}
function findingsOf(role) {
	const wide = role.wide.map(({ action, width, granted, needed }) => finding("wide-resource", role, action, [action], `granted on ${WIDTH[width]} (${firstOf(granted, NAMED$5)}), needed on ${firstOf(needed, NAMED$5)}`));
	return [...role.grants.filter(({ unused }) => unused > 0).flatMap((grant) => unusedFindings(grant, role)), ...wide];
}
function unusedFindings({ action, unused, unusedActions }, role) {
	if (unusedActions === void 0) return [finding(`unused-${role.worstLevel ?? "write"}`, role, action, [], `${plural(unused, "action")} of it never used`)];
	return ACCESS_LEVELS.flatMap((level) => {
		const names = unusedActions.filter((one) => one.level === level).map((one) => one.action);
		if (names.length === 0) return [];
		return [finding(`unused-${level}`, role, action, names, `never used: ${firstOf(names, NAMED$5)}`)];
	});
}
function finding(ruleId, { report, name }, action, about, what) {
	const text = oneLine(`Role ${name}, ${action}: ${what}`);
	return {
		rule: ruleId,
		role: report.arn,
		action,
		about,
		text,
		rank: rankOf(report)
	};
}
function withWaiver(found, { report: { waived } }, { gate }) {
	const waivers = found.about.map((action) => waived.find((one) => one.action === action)?.waiver);
	const [first] = waivers;
	if (first === void 0 || waivers.includes(void 0)) return found;
	const reason = gate.waived[first]?.reason;
	return reason === void 0 ? found : {
		...found,
		waived: reason
	};
}
function result({ rule: ruleId, role, action, text, rank, waived }, locations, elsewhere) {
	const place = locations.find((one) => one.role === role && one.action === action);
	const region = place === void 0 ? { startLine: 1 } : {
		startLine: place.startLine,
		endLine: place.endLine
	};
	return {
		ruleId,
		ruleIndex: RULE_IDS.indexOf(ruleId),
		level: RULES[ruleId].level,
		...rank !== void 0 && { rank },
		message: { text },
		locations: [{
			physicalLocation: {
				artifactLocation: {
					uri: encodeURI(place?.file ?? elsewhere),
					uriBaseId: "%SRCROOT%"
				},
				region
			},
			logicalLocations: [{
				fullyQualifiedName: oneLine(role),
				kind: "resource"
			}]
		}],
		partialFingerprints: { [IDENTIFIER]: fingerprint(ruleId, role, action) },
		...waived !== void 0 && { suppressions: [{
			kind: "external",
			status: "accepted",
			justification: oneLine(waived)
		}] }
	};
}
function fingerprint(...parts) {
	return createHash("sha256").update(parts.join("\0")).digest("hex");
}
// lib/src/reporters/summary.js
const SUMMARY_BYTES = 1048576;
const summary = {
	called: "summary.md",
	outputs: (view) => [{
		file: "summary.md",
		text: renderMarkdown(view, SUMMARY_BYTES)
	}]
};
// lib/src/reporters/text/lines.js
function wrapped(text, columns, indent = "") {
	const lines = [];
	let line = "";
	for (const word of inert(text).split(" ")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && indent.length + longer.length > columns) {
			lines.push(indent + line);
			line = word;
		} else line = longer;
	}
	return [...lines, indent + line];
}
function cut(text, columns) {
	const line = inert(text);
	return line.length <= columns ? line : `${line.slice(0, Math.max(0, columns - 1))}…`;
}
function table(rows, columns, right) {
	const last = (rows[0]?.length ?? 1) - 1;
	const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => inert(row[i] ?? "").length))) ?? [];
	return rows.map((row) => {
		return cut(row.map((cell, i) => {
			const text = inert(cell);
			if (i === last) return text;
			return right.includes(i) ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0);
		}).join("  ").trimEnd(), columns);
	});
}
// lib/src/reporters/text/brief.js
const MARK = {
	pass: "PASS",
	report: "REPORT",
	excess: "EXCESS",
	"insufficient-evidence": "INSUFFICIENT EVIDENCE"
};
const ROLES = 5;
const REMOVALS = 3;
const REASONS = 3;
const DOUBTS = 4;
const REFUSED = 2;
const ACTIONS = 5;
const INDENT = "  ";
const NARROW = 76;
const NAME = 36;
function briefLines(view, columns) {
	return [
		[...verdictLines(view, columns), ...evidenceLines(view, columns)],
		roleTable(view, columns),
		removalLines(view, columns),
		refusalLines(view, columns),
		doubtLines(view, columns)
	].filter((block) => block.length > 0).flatMap((block, i) => i === 0 ? block : ["", ...block]);
}
function verdictLine({ report, headline }) {
	return `${MARK[report.verdict]}  ${headline}`;
}
function verdictLines(view, columns) {
	const { report } = view;
	const { loosened = [] } = report.gate;
	const rest = report.reasons.length - REASONS;
	return [
		cut(verdictLine(view), Math.max(columns, 60)),
		...loosened.flatMap((text) => wrapped(`The gate is loosened: ${text}.`, columns, INDENT)),
		...report.reasons.slice(0, REASONS).flatMap((reason) => wrapped(reason, columns, INDENT)),
		...rest > 0 ? [`${INDENT}and ${plural(rest, "reason")} more`] : [],
		...report.compared ? wrapped(`${ruling(report)}.`, columns, INDENT) : []
	];
}
function evidenceLines({ report: { evidence }, workloads }, columns) {
	const { traces, window, region } = evidence;
	const seen = workloads.filter(({ hasEvidence }) => hasEvidence).length;
	return [
		`Evidence: ${[
			`${traces.read} of ${plural(traces.listed, "trace")}`,
			...window === void 0 ? [] : [`${window.start} to ${window.end}`],
			...region === void 0 ? [] : [region],
			`${seen} of ${plural(workloads.length, "workload")} seen`
		].join(", ")}.`,
		...sourceLines(evidence).map((line) => `Read ${line}.`),
		...endpointLines(evidence)
	].flatMap((line) => wrapped(line, columns, INDENT));
}
function ruling({ gate }) {
	const file = rulingFile(gate);
	return `Gate${file === void 0 ? "" : ` by ${file} and the options`}: ${rulingLimits(gate, "option")}`;
}
function roleTable({ roles }, columns) {
	if (roles.length === 0) return [];
	const isNarrow = columns < NARROW;
	const rows = roles.slice(0, ROLES).map((role) => isNarrow ? narrowRow(role) : wideRow(role));
	const head = isNarrow ? [
		"",
		"Role",
		"Unused",
		"Seen",
		"Most dangerous"
	] : [
		"",
		"Role",
		"Unused",
		"Wide",
		"Seen",
		"Most dangerous"
	];
	const rest = roles.length - ROLES;
	return [...table([head, ...rows], columns, isNarrow ? [2, 3] : [
		2,
		3,
		4
	]), ...rest > 0 ? [`${INDENT}and ${plural(rest, "role")} more`] : []];
}
function wideRow(role) {
	const [mark = "", name = "", unused = "", seen = "", worst = ""] = narrowRow(role);
	return [
		mark,
		name,
		unused,
		role.report.judged ? String(role.report.wide.length) : "?",
		seen,
		worst
	];
}
function narrowRow({ report, name, exceeds, seen, removals: [worst] }) {
	const short = cut(name, NAME);
	const isOpen = report.coverage?.tooLittle !== void 0;
	if (!report.judged) {
		const [unread] = report.unread;
		return [
			"?",
			short,
			"?",
			seen,
			`not judged: ${unread === void 0 ? "no trace of it" : `${unread.what}: ${unread.why}`}`
		];
	}
	return [
		isOpen ? "?" : exceeds ? "x" : " ",
		short,
		`${isOpen ? "?" : report.unused.total}/${report.granted}`,
		seen,
		worst === void 0 ? isOpen ? "undecided" : "-" : `${worst.action} ${worst.danger.why}`
	];
}
function removalLines({ roles }, columns) {
	const all = roles.filter(({ report }) => report.judged).flatMap((role) => role.removals.map((removal) => ({
		...removal,
		role: role.name,
		sureness: role.sureness
	}))).toSorted(byDanger);
	if (all.length === 0) return [];
	const said = /* @__PURE__ */ new Set();
	return ["Remove first:", ...all.slice(0, REMOVALS).flatMap(({ how, granted, policies, resources, role, sureness, action, danger }, i) => {
		const worth = said.has(role) || sureness === "" ? [] : wrapped(`${sureness}.`, columns, INDENT.repeat(2));
		said.add(role);
		return [cut(`${INDENT}${i + 1}. ${role}: ${granted} ${granted === action ? danger.why : `(${action} ${danger.why})`}: policy ${firstOf(policies.map(lastPart$1), 1)}, ${how === "narrow" ? "used, but granted " : ""}on ${firstOf(resources, 1)}`, columns), ...worth];
	})];
}
function refusalLines({ lacking, missing }, columns) {
	const rest = missing.length - REFUSED;
	return [
		...lacking === void 0 ? [] : [lackingLine$1(lacking)],
		...missing.slice(0, REFUSED).map(({ name, actions, calls }) => `AWS refused ${firstOf(actions, ACTIONS)} to ${name} (${plural(calls, "call")}).`),
		...rest > 0 ? [`AWS refused calls of ${plural(rest, "more role")}.`] : []
	].flatMap((line) => wrapped(line, columns));
}
function doubtLines({ cautions: all }, columns) {
	const cautions = all.filter(({ standsApart }) => standsApart !== true);
	if (cautions.length === 0) return [];
	const rest = cautions.length - DOUBTS;
	return wrapped(`Doubts: ${cautions.slice(0, DOUBTS).map(({ title }) => title).join(" ")}${rest > 0 ? ` And ${rest} more.` : ""}`, columns);
}
function lastPart$1(policy) {
	return policy.slice(policy.lastIndexOf("/") + 1);
}
// lib/src/view/validation.js
function validationLine({ sufficient, valid, noWider }) {
	return [
		`enough ${sufficient.state}${bySamples(sufficient)}`,
		`valid ${valid.state}`,
		...noWider === void 0 ? [] : [`no wider than the role ${noWider.state}`]
	].join(", ");
}
function bySamples({ state, details }) {
	return state === "passed" && details.length > 0 ? " (patterns by a sample)" : "";
}
function validationCount({ workloads }) {
	const asked = workloads.flatMap(({ validation }) => validation ?? []);
	if (asked.length === 0) return "";
	return `${asked.filter(({ sufficient, valid, noWider = valid }) => [
		sufficient,
		valid,
		noWider
	].every(({ state }) => state === "passed")).length} of ${plural(asked.length, "policy")} passed AWS’s own checks`;
}
const ANSWERS = [
	{
		check: "sufficient",
		state: "failed",
		what: "not enough, as AWS says.",
		text: "By the policy IAM’s simulator does not allow what the workload needs:"
	},
	{
		check: "valid",
		state: "failed",
		what: "not valid, as AWS says.",
		text: "IAM Access Analyzer finds errors:"
	},
	{
		check: "valid",
		state: "passed",
		what: "that AWS has remarks on.",
		text: "IAM Access Analyzer finds no error, and this:"
	},
	{
		check: "noWider",
		state: "failed",
		what: "wider than the role is today, as AWS says.",
		text: "That is right where the role lacks what the configuration implies, or where a resource’s policy granted a call. IAM Access Analyzer’s reasons:"
	},
	...[
		"sufficient",
		"valid",
		"noWider"
	].map((check) => ({
		check,
		state: "unchecked",
		what: `not checked by AWS: ${{
			sufficient: "whether it is enough",
			valid: "whether it is valid",
			noWider: "whether it is wider than the role"
		}[check]}.`,
		text: "That is no pass:"
	}))
];
function validationCautions({ workloads }) {
	return ANSWERS.flatMap(({ check, state, what, text }) => {
		const policies = workloads.flatMap(({ name, validation }) => {
			const details = validation?.[check]?.state === state ? validation[check].details : [];
			return details.length === 0 ? [] : [details.map((detail) => `${name}: ${detail}`)];
		});
		if (policies.length === 0) return [];
		return [{
			title: `${plural(policies.length, "policy")} ${what}`,
			text,
			names: policies.flat()
		}];
	});
}
// lib/src/reporters/text/details.js
const NAMES = 5;
const NARROWED = ", narrowed by a condition";
function detailLines({ workloads, roles, cautions }) {
	return [
		...workloads.flatMap(workloadLines),
		...roles.flatMap(roleLines),
		...cautions.flatMap(({ title, text, names }) => [
			`! ${title} ${text}`,
			...names.slice(0, NAMES).map((name) => `    ${name}`),
			...names.length > NAMES ? [`    and ${names.length - NAMES} more in report.json`] : []
		])
	];
}
function workloadLines({ report, name, roleName: role, hasEvidence, seen, leftOut }) {
	const { traces, needs, validation, fromEarlierRuns = 0 } = report;
	const under = role === void 0 ? "" : ` (role ${role})`;
	if (!hasEvidence) return [`${name}${under}: no trace, nothing is known`, ""];
	return [
		`${name}${under}: ${plural(traces, "trace")}${report.coverage === void 0 ? "" : `, requests seen: ${seen}`}${fromEarlierRuns === 0 ? "" : `; ${plural(fromEarlierRuns, "need")} seen by earlier runs only`}`,
		...needs.map((need) => `    ${need.action}  ${need.resource}  ${plural(need.calls, "call")}${need.precision === "wider" ? "  (wider)" : ""}${need.doubt === void 0 ? "" : `  (${need.doubt})`}`),
		...leftOutLines(leftOut),
		...validation === void 0 ? [] : [`    checked by AWS: ${validationLine(validation)}`],
		""
	];
}
function leftOutLines(leftOut) {
	if (leftOut.length === 0) return [];
	const rest = leftOut.length - NAMES;
	return [
		"    left out, since nothing shows that it is needed:",
		...leftOut.slice(0, NAMES).map(({ when, actions, isGranted }) => `      ${firstOf(actions, NAMES)}${isGranted ? GRANTED : ""}: ${when}`),
		...rest > 0 ? [`      and ${rest} more in report.json`] : []
	];
}
function roleLines(role) {
	const { report, name } = role;
	const [unread] = report.unread;
	if (!report.judged) return [`role ${name}: not judged (${unread === void 0 ? "no workload of it left traces" : `${unread.what}: ${unread.why}`})`, ""];
	return [
		roleLine(role),
		...grantLines(role),
		...sharingLines(role),
		""
	];
}
function roleLine({ report: { granted, unused, blocked, coverage }, name, sureness }) {
	const levels = Object.entries(unused.byAccessLevel).filter(([, n]) => n > 0);
	const byLevel = levels.length === 0 ? "" : ` (${levels.map(([level, n]) => `${n} ${level}`).join(", ")})`;
	const { actions = [] } = blocked;
	const beyond = blocked.total === 0 ? "" : `; ${blocked.total} more granted, but blocked by its boundary${actions.length === 0 ? "" : `: ${firstOf(actions, NAMES)}`}`;
	return `role ${name}: ${coverage?.tooLittle === void 0 ? unused.total : "?"} of ${granted} actions unused${byLevel}${beyond}${sureness === "" ? "" : `; ${sureness}`}`;
}
function grantLines({ grants, wide }) {
	return [...grants.filter(({ unused }) => unused > 0).map(({ action, policy, resources, unused, used, conditional }) => `  - ${action} of ${policy}, on ${shortList(resources)}: ${unused} unused${used > 0 ? `, ${used} used` : ""}${conditional ? NARROWED : ""}`), ...wide.map(({ action, width, conditional, granted, needed }) => `  ~ ${action}: granted on ${shortList(granted)} (${WIDTH[width]}), needed on ${shortList(needed)}${conditional ? NARROWED : ""}`)];
}
function sharingLines({ report: { sharing } }) {
	return sharing.map(({ workload, needs, onlyForOthers, ownRole, policyFile }) => `  / ${lastPart(workload)} needs ${plural(needs, "action")} and holds ${onlyForOthers.length} only because others need them; of its own: role ${ownRole} with ${policyFile}`);
}
function lastPart(arn) {
	return roleName(arn.slice(arn.lastIndexOf(":") + 1));
}
function shortList(items) {
	return items.length === 1 ? items[0] ?? "" : `${items.length} resources`;
}
// lib/src/reporters/text/text.js
const COLUMNS = {
	least: 60,
	usual: 100,
	most: 200
};
const COLOR = {
	pass: "green",
	report: "cyan",
	excess: "red",
	"insufficient-evidence": "yellow"
};
function renderText(view, { terminal } = {}) {
	const [verdict = "", ...rest] = briefLines(view, Math.min(Math.max(terminal?.columns ?? COLUMNS.usual, COLUMNS.least), COLUMNS.most)).map(inert);
	return `${[
		terminal?.isColored === true ? styleText(["bold", COLOR[view.report.verdict]], verdict, { validateStream: false }) : verdict,
		...rest,
		...terminal?.hasDetails === true ? ["", ...detailLines(view).map(inert)] : []
	].join("\n").trimEnd()}\n`;
}
// lib/src/reporters/reporters.js
const FOLDER = [
	reportJson,
	summary,
	htmlReport,
	excessivePermissionsFile,
	rolePolicies,
	hashedPolicies
];
const NAMED$4 = [{
	option: "sarif-file",
	file: ({ sarifFile }) => sarifFile,
	text: sarifText
}];
const PRINTED = {
	text: renderText,
	markdown: (view) => renderMarkdown(view, SUMMARY_BYTES),
	json: reportText,
	sarif: sarifText,
	html: htmlPieces
};
// lib/src/reporters/output.js
function* filesBesideReport(view) {
	for (const reporter of FOLDER) if (reporter !== reportJson) yield* reporter.outputs(view);
}
function* filesForEverybody(view) {
	for (const reporter of FOLDER) if (reporter.isForEverybody === true) yield* reporter.outputs(view);
}
async function writeFolder(view, folder, label, shown = view) {
	const paths = [];
	const names = /* @__PURE__ */ new Set();
	function* placed() {
		for (const { called, isForEverybody, outputs } of FOLDER) for (const { file, text } of outputs(isForEverybody === true ? shown : view)) {
			names.add(called);
			collectEarly();
			const place = path.join(folder, file);
			paths.push(place);
			yield {
				path: place,
				text
			};
		}
	}
	try {
		await writeWhole(folder, placed());
	} catch (error) {
		if (!isOfFiles(error)) throw error;
		throw notWritten(`${label} is "${folder}"`, error, "Give a folder that exists or can be made");
	}
	return {
		paths,
		called: [[...names].slice(0, -1).join(", "), ...[...names].slice(-1)].filter((part) => part !== "").join(" and ")
	};
}
async function writeNamed(view, options, context, label) {
	const written = [];
	for (const { option, file: fileIn, text } of NAMED$4) {
		const file = fileIn(options);
		if (file === void 0) continue;
		try {
			await writeWhole(path.dirname(file), [{
				path: file,
				text: text(view, context)
			}]);
		} catch (error) {
			throw notWritten(`${label(option)} is "${file}"`, error, "Give the path of a file in a folder that exists or can be made");
		}
		written.push(file);
	}
	return written;
}
// lib/src/view/assumed.js
const NAMED$3 = 3;
function assumedCautions({ workloads, compared }) {
	const names = workloads.flatMap(({ name, needs, assumed: other }) => {
		if (other === void 0) return [];
		const { roles, operations, calls, leftOut = [] } = other;
		const doubtful = needs.filter(({ doubt }) => doubt !== void 0);
		const told = [
			roles.length === 0 ? "which role is in no trace" : firstOf(roles, NAMED$3),
			...calls === 0 ? [] : [`${plural(calls, "call")} made with it`],
			...permissionsIn(doubtful, "may be its"),
			...permissionsIn(leftOut, "left out, since the own role does not grant it")
		];
		return [`${name}: ${operations.join(", ")}: ${told.join("; ")}`];
	});
	if (names.length === 0) return [];
	const kept = compared ? "kept where the own role grants it" : "in the suggested policies";
	return [{
		title: `${plural(names.length, "workload")} with another role’s credentials.`,
		text: `With whose a call is made is in no trace. Calls to the other role’s account are that role’s; what else came after is ${kept}, and counts neither as used nor as unused:`,
		names
	}];
}
function permissionsIn(all, what) {
	if (all.length === 0) return [];
	return [`${what}: ${firstOf(all.map(({ action, resource }) => `${action} on ${resource}`), NAMED$3)}`];
}
// lib/src/view/template-cautions.js
function templateCautions({ templates }) {
	const { unlocated = [], unread = [] } = templates ?? {};
	return [...unlocated.length === 0 ? [] : [{
		title: `${plural(unlocated.length, "policy")} not found in the repository’s templates.`,
		text: "What grants their excess is on no line that can be named:",
		names: unlocated.map(({ role, policy, why }) => `${roleName(role)}: ${policy.slice(policy.lastIndexOf("/") + 1)} (${why})`)
	}], ...unread.length === 0 ? [] : [{
		title: `${plural(unread.length, "template")} not read.`,
		text: "What they grant is on no line that can be named:",
		names: unread.map(({ file, line, why }) => `${file}${line === void 0 ? "" : `:${line}`} (${why})`)
	}]];
}
// lib/src/view/cautions.js
const NAMED$2 = 3;
function cautionsOf$1(report) {
	return [
		...denied(report),
		...lackingCautions(report),
		...incomplete(report),
		...unsettledCautions(report),
		...earlierRuns(report),
		...unknownCalls(report),
		...silent(report),
		...onTheirWord(report),
		...assumedCautions(report),
		...grantedElsewhere(report),
		...conditions(report),
		...departures(report),
		...managed(report),
		...unproven(report),
		...tooLong(report),
		...validationCautions(report),
		...unread(report),
		...templateCautions(report),
		...leftOut(report),
		...undecided(report)
	];
}
function leftOut({ ignored }) {
	const names = ignored.flatMap(({ why }) => why ?? []);
	if (names.length === 0) return [];
	return [{
		title: `${plural(names.length, "workload")} left out.`,
		text: "Options choose the roles that are judged, and nothing is said of these:",
		names: [...new Set(names)]
	}];
}
function denied({ workloads }) {
	const all = workloads.flatMap((w) => w.denied.map((d) => `${w.name}: ${d.action}${d.resource === void 0 ? "" : ` on ${d.resource}`} (${plural(d.calls, "call")})`));
	if (all.length === 0) return [];
	return [{
		title: `${plural(all.length, "action")} denied.`,
		text: "The suggested policies do not grant what AWS refused:",
		names: all,
		standsApart: true
	}];
}
function lackingCautions(report) {
	const lacking = lackingOf(report);
	if (lacking === void 0) return [];
	const count = lacking.actions.length + lacking.denied.length;
	return [{
		title: `The scan lacks ${plural(count, "permission")}.`,
		text: lackingLine$1(lacking),
		names: [],
		standsApart: true
	}];
}
const COUNTED = {
	malformed: "document",
	cut: "answer"
};
function incomplete({ evidence }) {
	return [...evidence.stopped === void 0 ? [] : [{
		title: "Reading stopped early.",
		text: evidence.stopped,
		names: []
	}], ...evidence.incomplete.map(({ kind, traces, traceIds, meaning }) => ({
		title: `${plural(traces, COUNTED[kind] ?? "trace")} ${kind}.`,
		text: `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}:`,
		names: traceIds
	}))];
}
function earlierRuns({ evidence: { earlier }, workloads }) {
	if (earlier === void 0) return [];
	const needs = workloads.reduce((sum, { fromEarlierRuns = 0 }) => sum + fromEarlierRuns, 0);
	const merged = `${plural(earlier.merged.length, "report")} of earlier runs, no sight older than ${plural(earlier.maxAgeDays, "day")}`;
	const seen = {
		title: `${plural(needs, "need")} seen by earlier runs only.`,
		text: `This run’s evidence is merged with that of ${merged}.`,
		names: []
	};
	return earlier.not.length === 0 ? [seen] : [seen, {
		title: "Evidence of earlier runs not merged.",
		text: "Why:",
		names: [...earlier.not]
	}];
}
function unknownCalls({ workloads, evidence }) {
	const unresolved = workloads.flatMap((w) => w.unresolved.map((u) => `${w.name}: ${u.service} ${u.operation} (${plural(u.calls, "call")}): ${u.why}`));
	const disagreements = workloads.flatMap((w) => w.disagreements.map((d) => `${w.name}: ${d.service} ${d.operation}: AWS says ${d.refused}, derived was ${d.derived.join(", ") || "nothing"}`));
	const unsent = workloads.flatMap((w) => w.unsent.map((u) => `${w.name}: ${u.service} ${u.operation} (${plural(u.calls, "call")})`));
	const lost = evidence.unattributed.map((o) => `${o.service} ${o.operation} (${plural(o.calls, "call")}): ${o.why}${o.notUnderstood === void 0 ? "" : `; looks like AWS, not understood: ${o.notUnderstood}`}`);
	return [
		[
			unresolved,
			"not fully resolved: their permissions may be too wide, or missing.",
			"Where a resource is unknown the policy holds the narrowest pattern that is sure to fit:"
		],
		[
			disagreements,
			"where AWS’s refusal contradicts this program.",
			"Please report them; the policies may be wrong here:"
		],
		[
			unsent,
			"without an answer.",
			"They prove no need, since nothing shows that they were sent:"
		],
		[
			lost,
			"of unknown workloads.",
			"They are in no policy:"
		]
	].flatMap(([names, what, text]) => names.length === 0 ? [] : [{
		title: `${plural(names.length, "kind")} of call ${what}`,
		text,
		names
	}]);
}
function silent({ workloads }) {
	const names = workloads.filter((w) => !hasEvidence(w)).map((w) => w.name);
	if (names.length === 0) return [];
	return [{
		title: `${plural(names.length, "workload")} left no trace.`,
		text: "Nothing is suggested without evidence, and what is needed of a shared role is unknown:",
		names
	}];
}
function unread({ workloads, roles, notRead }) {
	const names = [
		...together(workloads.flatMap((w) => w.unread.map((u) => ({
			workload: w.name,
			what: `${u.what}: ${u.why}`
		})))),
		...roles.flatMap((r) => r.unread.map((u) => `${r.arn}: ${u.what}: ${u.why}`)),
		...roles.flatMap((r) => r.unmatched.map((pattern) => `${r.arn}: ${pattern} matches no action that IAM has`))
	];
	const neverRead = notRead.length === 0 ? [] : [{
		title: "Policies outside of the roles were not read.",
		text: `They may restrict or grant more: ${notRead.join(", ")}.`,
		names: []
	}];
	return [...names.length === 0 ? [] : [{
		title: `${names.length} not read or not understood.`,
		text: "What they grant or need is unknown:",
		names
	}], ...neverRead];
}
function together(all) {
	const byWhat = /* @__PURE__ */ new Map();
	for (const { workload, what } of all) byWhat.set(what, [...byWhat.get(what) ?? [], workload]);
	return [...byWhat].map(([what, workloads]) => workloads.length > 1 ? `${plural(workloads.length, "workload")}: ${what}` : `${workloads[0]}: ${what}`);
}
function conditions({ roles }) {
	return [...usedBehindConditions(roles.filter(({ bearing }) => bearing !== void 0), "The suggested policies keep the conditions of the role; which values held is in no trace:"), ...usedBehindConditions(roles.filter(({ bearing }) => bearing === void 0), "The suggested policies do not have the conditions, since not all of the role was read. Copy them from the role:")];
}
const RESOURCES = 2;
function usedBehindConditions(roles, text) {
	const names = roles.flatMap((role) => role.grants.filter(({ conditional }) => conditional).flatMap(({ policy, statement, actions, resources }) => actions.filter(({ used }) => used > 0).map(({ action }) => `${roleName(role.arn)}: ${action} on ${firstOf(resources, RESOURCES)}, statement ${statement} of ${policy}`)));
	if (names.length === 0) return [];
	return [{
		title: `${plural(names.length, "used grant")} behind a condition.`,
		text,
		names
	}];
}
function departures({ workloads }) {
	const names = workloads.flatMap(({ name, departures: own = [], implied }) => own.filter(({ kind, action, resource }) => kind !== "elsewhere" || implied.some((one) => one.action === action && one.resource === resource)).map(({ action, resource, why, policy, statement }) => {
		return `${name}: ${action} on ${resource}: ${why}${policy === void 0 ? "" : ` (statement ${statement} of ${policy})`}`;
	}));
	if (names.length === 0) return [];
	return [{
		title: `${plural(names.length, "permission")} wider than the role.`,
		text: "Look at these before the suggested policies take the place of the roles’:",
		names
	}];
}
function onTheirWord({ workloads }) {
	return WITNESSES$1.flatMap(({ name: said, words }) => {
		if (words === void 0) return [];
		const names = workloads.filter(hasEvidence).flatMap(({ name, implied }) => implied.flatMap(({ action, resource, witness }) => witness === said ? [`${name}: ${action} on ${resource}`] : []));
		if (names.length === 0) return [];
		return [{
			title: `${words.kept(names.length)}.`,
			text: words.why,
			names
		}];
	});
}
function managed({ roles }) {
	const names = roles.flatMap(({ arn, managedBy }) => managedBy === void 0 ? [] : [`${roleName(arn)}: ${managedBy}`]);
	if (names.length === 0) return [];
	return [{
		title: `${plural(names.length, "role")} not yours to edit.`,
		text: "Their findings are told, and the policies are no replacement:",
		names
	}];
}
function grantedElsewhere({ roles }) {
	const names = roles.flatMap((role) => role.grantedElsewhere.map(({ action, resource, why }) => `${roleName(role.arn)}: ${action} on ${resource}: ${why}`));
	if (names.length === 0) return [];
	return [{
		title: `${plural(names.length, "permission")} used, but not granted by the role.`,
		text: "The calls were answered, and are in the suggested policies:",
		names
	}];
}
function unproven({ workloads }) {
	const all = workloads.flatMap(({ name, unproven: flaws = [] }) => flaws.map((flaw) => ({
		text: `${name}: ${flaw}`,
		isTangled: isTooTangled(flaw)
	})));
	const named = (isTangled) => all.filter((flaw) => flaw.isTangled === isTangled).map(({ text }) => text);
	return [{
		title: "A defect of this program.",
		text: "No policy is given, since it would not be enough or be more than is needed. Please report it:",
		names: named(false)
	}, {
		title: "Roles with too many statements to compare.",
		text: `No policy is given, since it might be wider than the role. ${UNTANGLE}:`,
		names: named(true)
	}].filter(({ names }) => names.length > 0);
}
function undecided({ roles }) {
	const byWhy = /* @__PURE__ */ new Map();
	for (const { action, why } of roles.filter((r) => r.judged).flatMap((r) => r.undecided)) byWhy.set(why, (byWhy.get(why) ?? /* @__PURE__ */ new Set()).add(action));
	const distinct = new Set([...byWhy.values()].flatMap((actions) => [...actions]));
	const names = [...byWhy].map(([why, actions]) => `${firstOf([...actions].sort(), NAMED$2)}: ${why}`);
	if (names.length === 0) return [];
	return [{
		title: `${plural(distinct.size, "action")} undecided.`,
		text: "Granted, and nothing shows whether it is needed. Not counted as unused:",
		names
	}];
}
function tooLong({ workloads }) {
	const names = workloads.flatMap((workload) => {
		const sizes = policyFiles(workload).map(([, part]) => sizeOf(part));
		const size = sizes.reduce((sum, one) => sum + one, 0);
		if (size <= 6144) return [];
		const beyond = sizes.filter((one) => one > MANAGED_LIMIT).length;
		const troubles = [
			...beyond === 0 ? [] : [`${plural(beyond, "file")} too long: one action on one resource takes that much`],
			...size > 10240 ? ["too long for inline policies"] : [],
			...sizes.length > 10 ? ["more files than a role takes managed policies by default"] : []
		];
		return [[`${workload.name}: ${size} characters in ${plural(sizes.length, "file")}`, ...troubles].join("; ")];
	});
	if (names.length === 0) return [];
	return [{
		title: `${plural(names.length, "policy")} above the size of a managed policy.`,
		text: `Such a policy stands in several files, each within the ${MANAGED_LIMIT} characters of a managed policy. All inline policies of a role may have ${INLINE_LIMIT} together. A role takes 10 managed policies by default, and up to 20 by quota:`,
		names
	}];
}
// lib/src/view/headline.js
function headlineOf(report) {
	const judged = report.roles.filter((role) => role.judged);
	const exceeding = new Set(report.gate.thresholds.flatMap((threshold) => threshold.roles));
	if (report.verdict === "excess") {
		if (exceeding.size === 0) return "Least privilege: a waiver is expired or matches nothing";
		const exceed = exceeding.size === 1 ? "exceeds" : "exceed";
		return `Least privilege: ${exceeding.size} of ${plural(judged.length, "role")} ${exceed} the limit, ${unusedOf(judged)}`;
	}
	if (report.neutral === true) return "Least privilege: not everything could be judged, so that it neither passed nor failed";
	if (report.verdict === "insufficient-evidence") return "Least privilege: not enough evidence for a verdict";
	if (!report.compared) return `Least privilege: policies of ${plural(withPolicy(report), "workload")} written, no role compared`;
	if (report.verdict === "report") {
		const why = report.gate.thresholds.length === 0 ? "no limit is set" : withoutBaseline(report);
		return `Least privilege: ${unusedOf(judged)}, ${why}`;
	}
	return `Least privilege: ${plural(judged.length, "role")} within the limit, ${unusedOf(judged)}`;
}
function withoutBaseline({ gate: { baseline } }) {
	return baseline?.usable === true ? "the baseline did not judge every role" : "there is no baseline yet";
}
function unusedOf(judged) {
	return `${judged.reduce((sum, role) => sum + role.unused.total, 0)} of ${judged.reduce((sum, role) => sum + role.granted, 0)} actions unused`;
}
function withPolicy({ workloads }) {
	return workloads.filter((workload) => workload.policyFile !== void 0).length;
}
// lib/src/view/how-sure.js
const NAMED$1 = 2;
function howSure({ roles, workloads }) {
	const judged = roles.filter((role) => role.judged);
	const open = judged.filter(({ coverage }) => coverage?.tooLittle !== void 0);
	const decided = judged.flatMap(({ coverage, arn }) => coverage === void 0 || coverage.tooLittle !== void 0 ? [] : [{
		arn,
		...coverage
	}]);
	const short = workloads.filter(({ role, coverage }) => coverage?.tooLittle !== void 0 && open.some(({ arn }) => arn === role));
	return [seenOf(decided), undecidedOf(open, short)].filter((part) => part !== "").join("; ");
}
function isUnsure({ roles }) {
	return roles.some(({ judged, coverage }) => judged && coverage !== void 0 && (coverage.tooLittle !== void 0 || coverage.mayHaveMissed === void 0));
}
function seenOf(decided) {
	if (decided.length === 0) return "";
	const seen = decided.reduce((sum, one) => sum + one.seen, 0);
	if (decided.every(({ regime }) => regime === "proof")) return `sure for these tests: all ${plural(seen, "request")} were seen. What no test asks for is not known`;
	const unknown = decided.filter(({ mayHaveMissed }) => mayHaveMissed === void 0);
	if (unknown.length > 0) {
		const whose = unknown.length === decided.length ? "" : ` (${namesOf(unknown)})`;
		return `not very: only ${plural(seen, "request")} ${seen === 1 ? "was" : "were"} seen, of an unknown number made${soFar(unknown)}${whose}, and what is rarely used may look unused`;
	}
	const requests = decided.reduce((sum, one) => sum + (one.requests ?? one.seen), 0);
	const [worst] = decided.toSorted((a, b) => (b.mayHaveMissed ?? 0) - (a.mayHaveMissed ?? 0));
	return `${percent(seen, requests)} of the requests were seen (${seen} of ${requests}${soFar(decided)}): up to ${plural(worst?.mayHaveMissed ?? 0, "use")} of an action may have been missed${decided.length > 1 ? ` of ${roleName(worst?.arn ?? "")}` : ""} (95 %)`;
}
function soFar(some) {
	return some.some(({ settled = true }) => !settled) ? " so far" : "";
}
function undecidedOf(open, short) {
	if (open.length === 0) return "";
	const whose = short.length === 0 ? "" : ` of ${firstOf(short.map(({ name }) => name), NAMED$1)}`;
	return `${namesOf(open)} ${open.length === 1 ? "is" : "are"} undecided: too little was seen${whose}${reasonsOf(short)}`;
}
function reasonsOf(short) {
	const [first] = short;
	const reasons = new Set(short.map(({ coverage }) => coverage?.tooLittle ?? ""));
	const [reason] = reasons;
	if (first === void 0 || reason === void 0) return "";
	return reasons.size === 1 ? ` (${reason})` : ` (${first.name}: ${reason}, and ${plural(reasons.size - 1, "more reason")})`;
}
function namesOf(roles) {
	return firstOf(roles.map(({ arn }) => roleName(arn)), NAMED$1);
}
function percent(seen, requests) {
	const share = requests === 0 ? 0 : seen / requests * 100;
	if (share > 99 && share < 100) return "more than 99 %";
	if (share > 0 && share < 1) return "less than 1 %";
	return `${Math.round(share)} %`;
}
// lib/src/view/missing.js
function missingOf({ workloads }) {
	const groups = /* @__PURE__ */ new Map();
	for (const { role, name, denied } of workloads) {
		if (denied.length === 0) continue;
		const key = role ?? name;
		const group = groups.get(key) ?? {
			name: role === void 0 ? name : roleName(role),
			denied: []
		};
		groups.set(key, {
			...group,
			denied: [...group.denied, ...denied]
		});
	}
	return [...groups].toSorted(([a], [b]) => compare(a, b)).map(([, { name, denied }]) => ({
		name,
		actions: distinct(denied.map(({ action }) => action)),
		calls: denied.reduce((sum, { calls }) => sum + calls, 0),
		statements: statementsOf(denied),
		withoutResource: distinct(denied.filter(({ resource }) => resource === void 0).map(({ action }) => action))
	}));
}
function statementsOf(denied) {
	const resources = /* @__PURE__ */ new Map();
	for (const { action, resource } of denied) if (resource !== void 0) resources.set(action, [...resources.get(action) ?? [], resource]);
	const together = /* @__PURE__ */ new Map();
	for (const [action, some] of [...resources].toSorted(([a], [b]) => compare(a, b))) {
		const Resource = distinct(some);
		const key = JSON.stringify(Resource);
		together.set(key, {
			Action: [...together.get(key)?.Action ?? [], action],
			Resource
		});
	}
	return [...together.values()].map(({ Action, Resource }) => JSON.stringify({
		Effect: "Allow",
		Action: single(Action),
		Resource: single(Resource)
	})).join(", ");
}
function single(names) {
	return names.length === 1 ? names[0] ?? "" : names;
}
function distinct(names) {
	return [...new Set(names)].sort();
}
// lib/src/kit/file-names.js
const LONGEST = 100;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
function fileNames(names) {
	const plain = new Map([...names].map(([key, name]) => [key, name.replaceAll(/[^A-Za-z0-9_.-]/g, "_")]));
	const uses = /* @__PURE__ */ new Map();
	for (const name of plain.values()) uses.set(name.toLowerCase(), (uses.get(name.toLowerCase()) ?? 0) + 1);
	return new Map([...plain].map(([key, name]) => {
		const isOwn = uses.get(name.toLowerCase()) === 1 && name.length <= LONGEST && !DEVICE.test(name) && !/^[.-]|^$|\.$/.test(name);
		const digest = createHash("sha256").update(key).digest("hex").slice(0, 8);
		return [key, isOwn ? name : `${name.replace(/^[.-]+/, "").slice(0, LONGEST)}-${digest}`];
	}));
}
// lib/src/policies/role-policy.js
function policyOfRole(workloads) {
	const statements = workloads.flatMap(({ policy }) => policy?.Statement ?? []);
	if (statements.length === 0) return {
		parts: [],
		leftOut: []
	};
	const denies = new Map(statements.filter(({ Effect }) => Effect === "Deny").map((deny) => [JSON.stringify(deny), deny]));
	const allowed = statements.filter(({ Effect }) => Effect === "Allow").flatMap(permissionsOf);
	const written = sorted(denies).map((deny) => parted(deny, workloads));
	return {
		parts: split(writePolicy(allowed, void 0, written.flatMap(({ kept }) => kept))),
		leftOut: written.flatMap(({ leftOut }) => leftOut)
	};
}
function permissionsOf({ Action, Resource, Condition }) {
	return Action.flatMap((action) => Resource.map((resource) => ({
		action,
		resource,
		...Condition !== void 0 && { condition: Condition }
	})));
}
function sorted(denies) {
	return [...denies].toSorted(([a], [b]) => compare(a, b)).map(([, deny]) => deny);
}
function parted(deny, workloads) {
	const answered = (action) => workloads.filter((workload) => isTakenFrom(workload, action, deny)).map(({ name }) => name);
	const harming = deny.Action.filter((action) => answered(action).length > 0);
	if (harming.length === 0) return {
		kept: [deny],
		leftOut: []
	};
	const rest = deny.Action.filter((action) => !harming.includes(action));
	return {
		kept: rest.length === 0 ? [] : [{
			...deny,
			Action: rest
		}],
		leftOut: [{
			actions: harming,
			resources: deny.Resource,
			answered: [...new Set(harming.flatMap(answered))].toSorted(compare)
		}]
	};
}
function isTakenFrom({ policy }, action, deny) {
	const own = (policy?.Statement ?? []).filter(({ Action }) => Action.includes(action));
	const held = own.filter(({ Effect, Condition }) => Effect === "Deny" && implies(conditioned(deny.Condition), conditioned(Condition))).flatMap(patternsOf).map(wholeOf);
	const denied = patternsOf(deny);
	return own.filter(({ Effect }) => Effect === "Allow").flatMap(patternsOf).flatMap((pattern) => narrowedTo(wholeOf(pattern), denied)).some((part) => areHeldBy(part, held) !== "yes");
}
function conditioned(condition) {
	return {
		conditions: testsOf(condition),
		variables: true
	};
}
function patternsOf({ Resource }) {
	return Resource.map((text) => resourcePattern(text, true));
}
// lib/src/view/role-policies.js
const NAMED = 5;
function rolePoliciesOf({ roles, workloads, templates, ignored }) {
	const judged = roles.filter(({ judged: isJudged }) => isJudged).toSorted((a, b) => compare(a.arn, b.arn));
	const folders = fileNames(new Map(judged.map(({ arn }) => [accountOf(arn), accountOf(arn)])));
	const names = fileNames(new Map(judged.map(({ arn }) => [arn, roleName(arn)])));
	const own = /* @__PURE__ */ new Map();
	for (const workload of workloads) if (workload.role !== void 0) own.set(workload.role, [...own.get(workload.role) ?? [], workload]);
	return judged.flatMap((role) => {
		const folder = folders.size > 1 ? folders.get(accountOf(role.arn)) ?? "" : "";
		const shown = viewOfRole(role, own.get(role.arn) ?? [], names.get(role.arn) ?? "", folder, templatesOf(role, templates));
		return shown.parts.length === 0 ? [] : [{
			...shown,
			cautions: [...shown.cautions, ...ofIgnored(ignored)]
		}];
	});
}
function ofIgnored(ignored) {
	if (ignored.length === 0) return [];
	return [`Nothing in it is for what the configuration file ignores: ${firstOf(ignored.map(({ workload }) => workload.slice(workload.lastIndexOf(":") + 1)), NAMED)}. Make sure that none of it runs under this role.`];
}
function viewOfRole(role, workloads, base, folder, templates) {
	const names = fileNames(new Map(workloads.map(({ arn, name }) => [arn, name])));
	const { parts, leftOut } = policyOfRole(workloads);
	return {
		arn: role.arn,
		name: roleName(role.arn),
		folder,
		parts: partsOf(base, parts),
		workloads: workloads.length < 2 ? [] : workloads.flatMap((workload) => {
			const policies = policyFiles(workload).map(([, { Version, Statement }]) => ({
				Version,
				Statement
			}));
			if (policies.length === 0) return [];
			return [{
				name: workload.name,
				parts: partsOf(`${base}.${names.get(workload.arn) ?? ""}`, policies)
			}];
		}),
		applyFile: `${base}.apply.sh`,
		restoreFile: `${base}.restore.sh`,
		isEditable: role.managedBy === void 0,
		old: role.policies.filter(({ boundary }) => boundary !== true).map(({ name, document }) => ({
			name,
			...document !== void 0 && { document }
		})),
		templates,
		cautions: [...cautionsOf(role, workloads, templates), ...leftOut.map(undenied)]
	};
}
function partsOf(base, policies) {
	return policies.map((policy, i) => ({
		file: `${base}${i === 0 ? "" : `.${i + 1}`}.json`,
		policy
	}));
}
function cautionsOf({ managedBy, undecided }, workloads, templates) {
	const silent = workloads.filter(({ policy }) => policy === void 0);
	const written = new Set(workloads.flatMap(({ policy }) => policy?.Statement ?? []).flatMap(({ Effect, Action }) => Effect === "Allow" ? Action : []));
	const missing = undecided.filter(({ action }) => !written.has(action)).length;
	return [
		...managedBy === void 0 ? [] : [`It is not its account’s to edit: ${managedBy}.`],
		...templates.length === 0 ? [] : [`Its policies stand in ${templates.join(", ")}: edit that instead, or the next deployment undoes this.`],
		...silent.length === 0 ? [] : [`Nothing in it is for ${silent.map(({ name }) => name).join(", ")}: no trace shows what ${silent.length === 1 ? "it needs" : "they need"}.`],
		...missing === 0 ? [] : [`${plural(missing, "granted action")} of which nothing shows whether it is needed ${missing === 1 ? "is" : "are"} not in it: see "undecided" in report.json.`]
	];
}
function undenied({ actions, resources, answered }) {
	return `It does not deny ${firstOf(actions, NAMED)} on ${firstOf(resources, NAMED)}, which the role leaves out or denies: ${firstOf(answered, NAMED)} got an answer there, by a resource’s policy it seems. The policies of the other workloads alone deny it.`;
}
function templatesOf({ arn }, templates) {
	const files = (templates?.located ?? []).filter(({ role }) => role === arn).map(({ file }) => file);
	return [...new Set(files)].sort();
}
function accountOf(arn) {
	return arn.split(":")[4] ?? "";
}
// lib/src/view/view.js
const LONGEST_STATEMENTS = 4e3;
function viewOf(full) {
	const { workloads: workloadReports, roles: roleReports, ...rest } = full;
	const undecided = new Map(roleReports.map((role) => [role.arn, new Set(role.undecided.map(({ action }) => action))]));
	const workloads = workloadReports.map((report) => workloadView(report, undecided.get(report.role ?? "")));
	const known = {
		byArn: new Map(workloadReports.map(({ arn }, i) => [arn, workloads[i]])),
		ofRole: byRole(workloadReports)
	};
	const exceeding = new Set(rest.gate.thresholds.flatMap((threshold) => threshold.roles));
	const since = sinceBaseline(full);
	const lacking = lackingOf(full);
	return {
		full,
		report: bounded(rest, SENTENCE),
		headline: headlineOf(full),
		isUnsure: isUnsure(full),
		...bounded({
			howSure: howSure(full),
			reasons: openReasons(full)
		}, SENTENCE),
		missing: missingOf(full).map(boundedMissing),
		...lacking !== void 0 && { lacking },
		tally: tallyOf(roleReports),
		...since !== void 0 && { sinceBaseline: bounded(since, 1500) },
		roles: worstFirst(roleReports).map((role) => roleView(role, known, exceeding, full.templates)),
		workloads,
		cautions: cautionsOf$1(full).map(({ text, names, ...rest }) => ({
			...rest,
			text: boundedText(text, SENTENCE),
			names: bounded(names)
		})),
		policies: workloadReports.flatMap((report, i) => policyFiles(report).map(([file, policy], part) => ({
			workload: workloads[i]?.name ?? "",
			role: report.role,
			file,
			policy,
			leftOut: part === 0 ? workloads[i]?.leftOut ?? [] : []
		}))),
		rolePolicies: rolePoliciesOf(full),
		checkedByAws: validationCount(full)
	};
}
function openReasons(report) {
	const told = new Set(tooLittleSeen(report));
	return report.reasons.filter((reason) => !told.has(reason));
}
function boundedMissing(missing) {
	const { statements } = missing;
	return {
		...bounded(missing),
		statements: statements.length > LONGEST_STATEMENTS ? "" : statements
	};
}
function workloadView(report, undecided = /* @__PURE__ */ new Set()) {
	const { role, name } = report;
	return {
		report: bounded(report),
		name: boundedText(name, 160),
		...role !== void 0 && { roleName: boundedText(roleName(role), 160) },
		hasEvidence: hasEvidence(report),
		seen: seenCell(report.coverage),
		leftOut: bounded(leftOutOf(report, undecided), SENTENCE)
	};
}
function leftOutOf({ leftOut = [] }, undecided) {
	const groups = /* @__PURE__ */ new Map();
	for (const { action, when } of leftOut) {
		const isGranted = undecided.has(action);
		const key = `${isGranted ? 0 : 1} ${when}`;
		const group = groups.get(key) ?? {
			when,
			actions: [],
			isGranted
		};
		group.actions.push(action);
		groups.set(key, group);
	}
	return [...groups].toSorted(([a], [b]) => compare(a, b)).map(([, group]) => group);
}
function roleView(report, { byArn, ofRole }, exceeding, templates) {
	const { sinceBaseline: since } = report;
	const worstLevel = ACCESS_LEVELS.find((level) => report.unused.byAccessLevel[level] > 0);
	const newlyWide = new Set(since?.newWide.map(({ action }) => action));
	const wide = bounded(report.wide.map((one) => ({
		isNew: newlyWide.has(one.action),
		...one
	})));
	return new ShownRole({
		report: bounded(report),
		name: boundedText(roleName(report.arn), 160),
		workloads: report.workloads.flatMap((arn) => byArn.get(arn) ?? []),
		seen: seenCell(report.coverage),
		sureness: boundedText(sureness(report, ofRole.get(report.arn) ?? []), SENTENCE),
		exceeds: exceeding.has(report.arn),
		...worstLevel !== void 0 && { worstLevel },
		...since !== void 0 && { newFindings: newFindings(since) },
		wide
	}, report, ofRole.get(report.arn) ?? [], templates);
}
var ShownRole = class {
	report;
	name;
	workloads;
	seen;
	sureness;
	exceeds;
	worstLevel;
	newFindings;
	wide;
	#full;
	#running;
	#templates;
	#removals;
	constructor(shown, full, workloads, templates) {
		this.report = shown.report;
		this.name = shown.name;
		this.workloads = shown.workloads;
		this.seen = shown.seen;
		this.sureness = shown.sureness;
		this.exceeds = shown.exceeds;
		if (shown.worstLevel !== void 0) this.worstLevel = shown.worstLevel;
		if (shown.newFindings !== void 0) this.newFindings = shown.newFindings;
		this.wide = shown.wide;
		this.#full = full;
		this.#running = workloads;
		this.#templates = templates;
	}
	get grants() {
		return bounded(distinctGrants(this.#full, usesOf(this.#running)));
	}
	get removals() {
		this.#removals ??= bounded(removalsOf(this.#full, this.grants, this.wide, this.#templates));
		return this.#removals;
	}
};
function byRole(workloads) {
	const groups = /* @__PURE__ */ new Map();
	for (const workload of workloads) {
		if (workload.role === void 0) continue;
		const group = groups.get(workload.role);
		if (group === void 0) groups.set(workload.role, [workload]);
		else group.push(workload);
	}
	return groups;
}
function usesOf(workloads) {
	const uses = /* @__PURE__ */ new Map();
	for (const { needs, implied } of workloads) {
		for (const { action } of implied) uses.set(action, uses.get(action) ?? 0);
		for (const { action, calls } of needs) uses.set(action, (uses.get(action) ?? 0) + calls);
	}
	return new Map([...uses].toSorted(([a], [b]) => compare(a, b)));
}
function tallyOf(roles) {
	const judged = roles.filter((role) => role.judged);
	return {
		judged: judged.length,
		granted: sum(judged, (role) => role.granted),
		unused: sum(judged, (role) => role.unused.total),
		wide: sum(judged, (role) => role.wide.length)
	};
}
function sinceBaseline({ gate: { baseline }, roles }) {
	if (baseline === void 0) return void 0;
	const { usable, why = "", created, commit } = baseline;
	if (!usable) return {
		isUsable: false,
		why
	};
	const all = roles.flatMap((role) => role.sinceBaseline ?? []);
	return {
		isUsable: true,
		...created !== void 0 && { created },
		...commit !== void 0 && { commit },
		added: sum(all, newFindings),
		legacy: sum(all, ({ legacy }) => legacy.unused + legacy.wide),
		notSeen: sum(all, ({ notSeen = {
			unused: 0,
			wide: 0
		} }) => notSeen.unused + notSeen.wide),
		removed: sum(all, ({ removed }) => removed.unused + removed.wide)
	};
}
function newFindings({ newUnused, newWide, newGrants }) {
	return newUnused.length + newWide.length + sum(newGrants, (grant) => grant.unused);
}
function worstFirst(roles) {
	const weight = (role) => role.judged ? role.unused.total + role.wide.length : -1;
	return roles.toSorted((a, b) => weight(b) - weight(a) || compare(a.arn, b.arn));
}
function sum(items, value) {
	return items.reduce((total, item) => total + value(item), 0);
}
export { writeNamed as a, renderMarkdown as c, rulingLimits as d, writeFolder as i, HTML_FILE as l, filesBesideReport as n, PRINTED as o, filesForEverybody as r, SUMMARY_BYTES as s, viewOf as t, rulingFile as u };
