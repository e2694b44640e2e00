export const id = 5885;
export const ids = [5885];
export const modules = {

/***/ 72732:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   l$: () => (/* binding */ isOfFiles),
/* harmony export */   xc: () => (/* binding */ notWritten)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73650);
/** Files that are whole or not there: written beside their place, and moved to it when all of them stand. */





/** Files are moved in milliseconds: who holds a folder longer (ms) was killed. */
const HELD_AT_MOST = 10_000;
const ASKED_AGAIN_AFTER = 50;
/** Of some thousand files more would be open than a process may have. */
const WRITTEN_AT_ONCE = 64;
/** Another name than any file of a scan has. */
const LOCK = '.xray-least-privilege.lock';
/** What a process that ends in the middle takes away again. */
const unfinished = new Set();
process.on('exit', () => {
    for (const file of unfinished)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
});
/**
 * Writes files into one folder, which is made where there is none: all of them whole, or none. Of two processes that write into one folder
 * the later one's files stand, never some of each.
 * What stands there and is no file, such as /dev/stdout or a pipe, is written to and not replaced.
 * @param folder that holds the files
 * @param files made a few at a time, so that they need not be in memory together
 * @throws the error of the file system: the folder is none, or cannot be written to; the disk is full
 */
async function writeWhole(folder, files) {
    const folders = new Set();
    const moved = [];
    try {
        for (const some of fewAtATime(files)) {
            for (const one of [folder, ...some.map((file) => node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file.path))]) {
                if (!folders.has(one))
                    await makeFolder(one);
                folders.add(one);
            }
            const streams = await Promise.all(some.map(isStream));
            const places = some.map(({ path: to }, i) => {
                if (streams[i] === true)
                    return to;
                const from = besideOf(to);
                unfinished.add(from);
                moved.push({ from, to });
                return from;
            });
            await Promise.all(some.map(({ path: to, text }, i) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(places[i] ?? to, together(text))));
        }
        if (moved.length === 0)
            return;
        await holding(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, LOCK), async () => {
            for (const { from, to } of moved)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
        });
    }
    finally {
        await Promise.all(moved.map(({ from }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(from, { force: true }).catch(() => undefined)));
        for (const { from } of moved)
            unfinished.delete(from);
    }
}
function* fewAtATime(files) {
    let some = [];
    for (const file of files) {
        some.push(file);
        if (some.length < WRITTEN_AT_ONCE)
            continue;
        yield some;
        some = [];
    }
    if (some.length > 0)
        yield some;
}
/** Characters; what is written by itself takes a call of the file system. */
const WRITTEN_TOGETHER = 256 * 1024;
function together(text) {
    return typeof text === 'string' ? text : joined(text);
}
function* joined(pieces) {
    let some = [];
    let length = 0;
    for (const piece of pieces) {
        some.push(piece);
        length += piece.length;
        if (length < WRITTEN_TOGETHER)
            continue;
        yield some.join('');
        some = [];
        length = 0;
    }
    yield some.join('');
}
/** Whether an error of `writeWhole` is one of the file system, and not of what is written. */
function isOfFiles(error) {
    return error instanceof Error && 'code' in error;
}
/**
 * What to tell the user of an error of `writeWhole`.
 * @param option with its value: `--output-dir is "out"`
 * @param remedy what mends it where the place is wrong, as a sentence without a full stop
 */
function notWritten(option, error, remedy) {
    const isPlace = !(error instanceof Error && 'code' in error && /^E[MN]FILE$/.test(String(error.code)));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${option}, which cannot be written to (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)})`, isPlace ? remedy : 'Too many files are open: raise the limit ("ulimit -n" shows it)', { cause: error });
}
async function isStream({ path: file }) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(() => undefined);
    return found !== undefined && !found.isFile() && !found.isDirectory();
}
function besideOf(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), `.${node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file)}.${process.pid}`);
}
/**
 * Makes a folder and those above it, one by one: below /proc Node's own recursive way never ends.
 * @throws the error of the file system
 */
async function makeFolder(folder) {
    const missing = [];
    for (let ancestor = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder);; ancestor = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(ancestor)) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(ancestor).catch((error) => {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        });
        if (found?.isDirectory() === true)
            break;
        if (found !== undefined)
            throw Object.assign(new Error(`${ancestor} is no folder`), { code: 'ENOTDIR' });
        missing.unshift(ancestor);
    }
    for (const one of missing) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(one).catch((error) => {
            // another process made it meanwhile
            if (error.code !== 'EEXIST')
                throw error;
        });
    }
}
/** Does work while no other process does the same. */
async function holding(lock, work) {
    for (let waited = 0;; waited += ASKED_AGAIN_AFTER) {
        const isTaken = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(lock, 'wx').then(async (handle) => {
            await handle.close();
            return false;
        }, (error) => {
            if (error.code === 'EEXIST')
                return true;
            throw error;
        });
        if (!isTaken)
            break;
        if (waited >= HELD_AT_MOST)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(lock, { force: true });
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(ASKED_AGAIN_AFTER);
    }
    unfinished.add(lock);
    try {
        await work();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(lock, { force: true });
        unfinished.delete(lock);
    }
}


/***/ }),

/***/ 27585:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  by: () => (/* binding */ HTML_FILE),
  ZD: () => (/* binding */ htmlPieces),
  g8: () => (/* binding */ htmlReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/reporters/html/page.json
const page_namespaceObject = /*#__PURE__*/JSON.parse('{"K":"function t(e,n={},...o){let s=document.createElement(e);for(let[i,r]of Object.entries(n))r===void 0||r===!1||s.setAttribute(i,r===!0?\\"\\":String(r));return K(s,o),s}function K(e,n){for(let o of n)o!==void 0&&(typeof o==\\"string\\"||o instanceof Node?e.append(o):K(e,o))}function p(e,n){return`${u(e)} ${n}${e===1?\\"\\":\\"s\\"}`}function u(e){return e.toLocaleString(\\"en-US\\")}var J={text:\\"\\",standing:\\"\\"};function Y({text:e,standing:n,level:o,danger:s,service:i},r){if(n!==\\"\\"&&r.standing!==n||o!==void 0&&!r.levels.includes(o)||s!==void 0&&!r.dangers.some(l=>l<=s)||i!==void 0&&!r.cells.some(([l])=>l===i))return!1;if(e===\\"\\")return!0;let a=`${r.name} ${r.arn}`.toLowerCase();return e.split(/\\\\s+/).every(l=>a.includes(l))}var y={trace:{sign:\\"\\\\u25CF\\",name:\\"trace\\",meaning:\\"a call in a trace used it\\"},\\"earlier-run\\":{sign:\\"\\\\u25D4\\",name:\\"earlier run\\",meaning:\\"a call in a trace of an earlier run used it\\"},configuration:{sign:\\"\\\\u25C6\\",name:\\"configuration\\",meaning:\\"a setting of the workload needs it\\"},\\"forwarded-access\\":{sign:\\"\\\\u25B2\\",name:\\"forwarded\\",meaning:\\"a service plausibly uses it in the name of a call that was seen\\"},metric:{sign:\\"\\\\u25A0\\",name:\\"metric\\",meaning:\\"a count of AWS\\\\u2019s shows that it is used\\"},other:{sign:\\"\\\\u25C7\\",name:\\"other witness\\",meaning:\\"another witness says that it is needed\\"},undecided:{sign:\\"?\\",name:\\"undecided\\",meaning:\\"nothing shows whether it is needed: never counted as unused\\"},unused:{sign:\\"\\\\u2715\\",name:\\"unused\\",meaning:\\"granted, and nothing that was seen needs it\\"},unseen:{sign:\\"\\\\u25A8\\",name:\\"unseen\\",meaning:\\"granted, and too little was seen of the role to say more\\"}},D={exceeds:{sign:\\"\\\\u2715\\",name:\\"above a limit\\"},excess:{sign:\\"\\\\u25D0\\",name:\\"has excess\\"},fine:{sign:\\"\\\\u2713\\",name:\\"no excess\\"},unseen:{sign:\\"?\\",name:\\"not judged\\"}};function E(e){return t(\\"span\\",{class:`sign t-${e}`,\\"aria-hidden\\":\\"true\\"},y[e].sign)}function P(e){let{sign:n,name:o}=D[e];return[t(\\"span\\",{class:`sign s-${e}`,\\"aria-hidden\\":\\"true\\",title:o},n),t(\\"span\\",{class:\\"spoken\\"},`${o}: `)]}function k(e){let n=t(\\"span\\",{class:\\"bar\\",\\"aria-hidden\\":\\"true\\"});return n.style.backgroundImage=q(e),n}function q(e){let n=e.reduce((i,[,r])=>i+r,0),o=0,s=e.filter(([,i])=>i>0).map(([i,r])=>{let a=X(o,n);return o+=r,`var(--${i}) ${a} ${X(o,n)}`});return s.length===0?\\"none\\":`linear-gradient(90deg, ${s.join(\\", \\")})`}function X(e,n){return`${Math.round(e/n*1e3)/10}%`}var Q=[\\"exceeds\\",\\"excess\\",\\"fine\\",\\"unseen\\"];function Z({services:e,levels:n,dangers:o},s){let i=t(\\"input\\",{type:\\"search\\",id:\\"filter-text\\",placeholder:\\"name or ARN\\",autocomplete:\\"off\\",spellcheck:\\"false\\"}),r=N(\\"filter-standing\\",Q.map(d=>[d,`${D[d].sign} ${D[d].name}`])),a=N(\\"filter-level\\",n.map((d,h)=>[String(h),d])),l=N(\\"filter-danger\\",o.map((d,h)=>[String(h),d])),c=N(\\"filter-service\\",e.map((d,h)=>[String(h),d]).toSorted(([,d=\\"\\"],[,h=\\"\\"])=>d<h?-1:1)),f=t(\\"output\\",{class:\\"shown\\",for:\\"filter-text filter-standing filter-level filter-danger filter-service\\"}),m=t(\\"button\\",{type:\\"reset\\"},\\"Reset\\"),g=t(\\"form\\",{class:\\"filters\\",role:\\"search\\",\\"aria-label\\":\\"Filter roles\\"},$(\\"filter-text\\",\\"Role\\",i),$(\\"filter-standing\\",\\"Verdict\\",r),$(\\"filter-level\\",\\"Unused level\\",a),$(\\"filter-danger\\",\\"Danger at least\\",l),$(\\"filter-service\\",\\"Service\\",c),m,f),T=()=>{s({text:i.value.trim().toLowerCase(),standing:Q.find(d=>d===r.value)??\\"\\",level:U(a),danger:U(l),service:U(c)})};return g.addEventListener(\\"input\\",T),g.addEventListener(\\"reset\\",()=>s(J)),g.addEventListener(\\"submit\\",d=>d.preventDefault()),{form:g,tell:(d,h)=>{f.textContent=d===h?`${u(h)} roles`:`${u(d)} of ${u(h)} roles`},choose:d=>{c.value=String(d),T()}}}function U({value:e}){return e===\\"\\"?void 0:Number(e)}function N(e,n){return t(\\"select\\",{id:e},t(\\"option\\",{value:\\"\\"},\\"any\\"),n.map(([o=\\"\\",s=\\"\\"])=>t(\\"option\\",{value:o},s)))}function $(e,n,o){return t(\\"div\\",{class:\\"field\\"},t(\\"label\\",{for:e},n),o)}var ke={pass:{sign:\\"\\\\u2713\\",name:\\"Pass\\"},report:{sign:\\"i\\",name:\\"Report\\"},excess:{sign:\\"\\\\u2715\\",name:\\"Excess\\"},\\"insufficient-evidence\\":{sign:\\"!\\",name:\\"Insufficient evidence\\"}};function ee(e,n){let{verdict:o,headline:s,facts:i,reasons:r,loosened:a,baseline:l}=e,{sign:c,name:f}=ke[o];return t(\\"header\\",{class:`head v-${o}`},t(\\"p\\",{class:\\"verdict\\"},t(\\"span\\",{class:\\"mark\\",\\"aria-hidden\\":\\"true\\"},c),f,Se()),t(\\"h1\\",{},s),a.length===0?void 0:t(\\"div\\",{class:\\"notice\\"},t(\\"strong\\",{},\\"The gate is loosened\\"),t(\\"ul\\",{},a.map(m=>t(\\"li\\",{},m)))),t(\\"dl\\",{class:\\"facts\\"},i.map(([m,g])=>t(\\"div\\",{},t(\\"dt\\",{},m),t(\\"dd\\",{},g)))),r.length===0?void 0:t(\\"ul\\",{class:\\"reasons\\"},r.map(m=>t(\\"li\\",{},m))),l===void 0?void 0:t(\\"p\\",{},l),Ne(e,n))}function Ne({tally:e},n){let o=new Map,s=(l,c)=>{o.set(l,(o.get(l)??0)+c)};for(let{standing:l,granted:c,used:f,implied:m,undecided:g,unused:T}of n){if(s(\\"trace\\",f),s(\\"configuration\\",m),l===\\"unseen\\"){s(\\"unseen\\",Math.max(0,c-f-m));continue}s(\\"undecided\\",g),s(\\"unused\\",T)}let r=[\\"trace\\",\\"configuration\\",\\"undecided\\",\\"unused\\",\\"unseen\\"].map(l=>[l,o.get(l)??0]),a={trace:\\"used\\",configuration:\\"by configuration or forwarded\\"};return t(\\"section\\",{class:\\"totals\\",\\"aria-label\\":\\"All granted actions\\"},k(r),t(\\"ul\\",{},r.filter(([,l])=>l>0).map(([l,c])=>t(\\"li\\",{title:y[l].meaning},E(l),t(\\"b\\",{},` ${u(c)}`),` ${a[l]??y[l].name}`)),e.wide===0?void 0:t(\\"li\\",{},t(\\"b\\",{},u(e.wide)),\\" used on more resources than needed\\")))}function ne({removals:e},n,o){if(e.length!==0)return t(\\"section\\",{},t(\\"h2\\",{},\\"Remove first\\"),t(\\"ol\\",{class:\\"removals\\"},e.map(({role:s,grant:i,action:r,why:a,policy:l,resources:c})=>{let f=n[s],m=t(\\"a\\",{href:`#role-${s+1}`},f?.name??\\"\\");return f!==void 0&&m.addEventListener(\\"click\\",()=>o(f)),t(\\"li\\",{},t(\\"code\\",{},i),i===r?void 0:[\\" (\\",t(\\"code\\",{},r),\\")\\"],` ${a}`,t(\\"span\\",{class:\\"quiet\\"},\\" in policy \\"),t(\\"code\\",{},l),t(\\"span\\",{class:\\"quiet\\"},\\" of \\"),m,t(\\"span\\",{class:\\"quiet\\"},\\" on \\"),t(\\"code\\",{},c))})))}function te(e){let n=new Set(e.flatMap(({detail:s})=>(s?.actions??[]).map(([,i])=>i)));return t(\\"ul\\",{class:\\"key\\",\\"aria-label\\":\\"What the signs mean\\"},[\\"trace\\",\\"earlier-run\\",\\"configuration\\",\\"forwarded-access\\",\\"metric\\",\\"other\\",\\"undecided\\",\\"unused\\",\\"unseen\\"].filter(s=>n.has(s)).map(s=>{let{name:i,meaning:r}=y[s];return t(\\"li\\",{},E(s),t(\\"b\\",{},` ${i}`),t(\\"span\\",{class:\\"quiet\\"},` ${r}`))}))}function oe({cautions:e}){if(e.length!==0)return t(\\"section\\",{class:\\"cautions\\",id:\\"doubts\\"},t(\\"h2\\",{},\\"Before you remove anything\\"),e.map(({title:n,text:o,names:s,more:i})=>t(\\"details\\",{},t(\\"summary\\",{},n),t(\\"p\\",{},o),s.length===0?void 0:t(\\"ul\\",{},s.map(r=>t(\\"li\\",{},t(\\"code\\",{},r))),i>0?t(\\"li\\",{class:\\"quiet\\"},`and ${p(i,\\"more\\")} in report.json`):void 0))))}function Se(){let e=t(\\"select\\",{\\"aria-label\\":\\"Colours\\"},[\\"System\\",\\"Light\\",\\"Dark\\"].map(n=>t(\\"option\\",{value:n.toLowerCase()},n)));return e.addEventListener(\\"change\\",()=>{document.documentElement.style.colorScheme=e.value===\\"system\\"?\\"light dark\\":e.value}),t(\\"span\\",{class:\\"theme\\"},e)}var S=30,Le=\\"others\\";function re(){return t(\\"p\\",{class:\\"quiet matrix-key\\"},\\"A number beside \\\\u25D0 or \\\\u2715 counts unused actions: some of what is granted of the service, or all of it. Beside \\\\u25CF and \\\\u25C6 nothing is unused: it counts what calls use, or only the configuration or a service needs. ? is undecided, \\\\u25A8 unseen, and where nothing is granted a cell is empty.\\")}function ie(e,n){let o=e.slice(0,S).map((i,r)=>{let a=t(\\"button\\",{type:\\"button\\",title:`Only roles that grant ${se(i)}`},se(i));return a.addEventListener(\\"click\\",()=>n(r)),t(\\"th\\",{scope:\\"col\\",class:\\"service\\"},a)}),s=e.length-S;return s>0&&o.push(t(\\"th\\",{scope:\\"col\\",class:\\"service\\"},t(\\"span\\",{},`${Le} (${s})`))),t(\\"table\\",{class:\\"matrix\\"},t(\\"caption\\",{class:\\"spoken\\"},\\"Granted actions of each role by service\\"),t(\\"thead\\",{},t(\\"tr\\",{},t(\\"th\\",{scope:\\"col\\",class:\\"role\\"},\\"Role\\"),t(\\"th\\",{scope:\\"col\\",class:\\"number\\"},\\"Unused\\"),t(\\"th\\",{scope:\\"col\\",class:\\"number\\"},\\"Wide\\"),t(\\"th\\",{scope:\\"col\\",class:\\"number\\"},\\"Seen\\"),o)),t(\\"tbody\\",{}))}function ae(e,n,o,s){let i=t(\\"a\\",{href:`#role-${n+1}`},e.name);return i.addEventListener(\\"click\\",s),t(\\"tr\\",{},t(\\"th\\",{scope:\\"row\\",class:\\"role\\"},P(e.standing),i),t(\\"td\\",{class:\\"number\\"},Ae(e)),t(\\"td\\",{class:\\"number\\"},e.wide===0?\\"\\":u(e.wide)),t(\\"td\\",{class:\\"number\\"},e.seen),Ce(e,o))}function Ae({standing:e,unused:n,granted:o}){return e===\\"unseen\\"?[t(\\"span\\",{class:\\"quiet\\"},\\"? of \\"),u(o)]:[t(\\"b\\",{},u(n)),t(\\"span\\",{class:\\"quiet\\"},\\" of \\"),u(o)]}function Ce({cells:e},n){let o=new Map;for(let s of e){let i=Math.min(s[0],S),r=o.get(i);o.set(i,r===void 0?s:_e(r,s))}return Array.from({length:Math.min(n,S+1)},(s,i)=>{let r=o.get(i);return r===void 0?t(\\"td\\",{class:\\"cell\\"}):We(r)})}function _e(e,n){return[e[0],e[1]+n[1],e[2]+n[2],e[3]+n[3],e[4]+n[4],e[5]+n[5]]}function We(e){let[,n,o,s,i,r]=e,a=n+o+s+i+r,l=[...i>0?[`${u(i)} unused`]:[],...n>0?[`${u(n)} used`]:[],...o>0?[`${u(o)} by configuration or forwarded`]:[],...s>0?[`${u(s)} undecided`]:[],...r>0?[`${u(r)} unseen`]:[]],c=a===0?\\"granted, unseen\\":`${l.join(\\", \\")} of ${p(a,\\"granted action\\")}`,[f,m]=He(e),g=t(\\"td\\",{class:`cell c-${f}`,title:c},t(\\"span\\",{\\"aria-hidden\\":\\"true\\"},m===0?\\"\\":u(m)),t(\\"span\\",{class:\\"spoken\\"},c));return g.style.backgroundImage=q([[\\"trace\\",n],[\\"configuration\\",o],[\\"undecided\\",s],[\\"unused\\",i],[\\"unseen\\",r]]),g}function He([,e,n,o,s,i]){let r=e+n;return i>0||r+o+s===0?[\\"unseen\\",i]:s>0?[r+o===0?\\"unused\\":\\"part\\",s]:r===0?[\\"undecided\\",o]:[e===0?\\"implied\\":\\"used\\",r+o]}function se(e){return e===\\"*\\"?\\"all (*)\\":e}var Oe=/^1-([0-9a-f]{8})-([0-9a-f]{24})$/,Ie=/^([0-9a-f]{8})([0-9a-f]{24})$/,qe={proof:\\"every request was seen\\",sample:\\"a sample of known size\\",\\"unknown-share\\":\\"of how many is not known\\",blind:\\"leaves no trace\\"};function ce(e){return V(\\"coverage\\",[\\"Workload\\",\\"Requests seen\\",\\"How sure\\"],e.map(({workload:n,seen:o,requests:s,settled:i,regime:r,why:a})=>{let l=r===\\"proof\\"?o:r===\\"sample\\"?s:void 0,c=r===\\"blind\\"?\\"none\\":`${u(o)} of ${l===void 0?\\"?\\":u(l)}${i?\\"\\":\\"+\\"}`;return[t(\\"code\\",{},n),[t(\\"span\\",{class:`coverage r-${r}`,\\"aria-hidden\\":\\"true\\"},Ue(o,l,r)),t(\\"span\\",{class:\\"number\\"},c)],a===\\"\\"?qe[r]:a]}))}function Ue(e,n,o){let s=t(\\"span\\",{class:\\"filling\\"}),i=n===void 0||n===0?0:Math.min(1,e/n);return s.style.width=o===\\"proof\\"?\\"100%\\":`${Math.round(i*100)}%`,s}function de({evidence:e,moreEvidence:n},{workloads:o}){if(e.length===0)return t(\\"p\\",{class:\\"quiet\\"},\\"Nothing that was seen needs any permission.\\");let s=new Set(e.map(({workload:r})=>r)).size>1,i=e.map(r=>[[E(r.testimony),t(\\"code\\",{},r.action)],t(\\"code\\",{class:\\"long\\"},r.resource),r.calls===0?y[r.testimony].name:p(r.calls,\\"call\\"),[r.days,r.days!==\\"\\"&&r.why!==\\"\\"?\\"; \\":\\"\\",r.why],Ve(r,o[r.workload]?.console),...s?[t(\\"code\\",{},o[r.workload]?.name??\\"\\")]:[]]);return[V(\\"evidence\\",[\\"Action\\",\\"Resource\\",\\"Shown by\\",\\"When and how exactly\\",\\"Traces\\",...s?[\\"Workload\\"]:[]],i),n>0?t(\\"p\\",{class:\\"quiet\\"},`and ${p(n,\\"row\\")} more in report.json`):void 0]}function Ve({traces:e},n){return e.map(o=>{let[,s,i]=Oe.exec(o)??Ie.exec(o)??[];if(s===void 0||i===void 0||n===void 0)return t(\\"code\\",{class:\\"trace\\"},o,\\" \\");let r=`1-${s}-${i}`;return[t(\\"a\\",{class:\\"trace\\",href:`${n}${encodeURIComponent(r)}`,target:\\"_blank\\",rel:\\"noopener noreferrer\\",title:`${r} in X-Ray\\\\u2019s console`},t(\\"span\\",{class:\\"spoken\\"},\\"Trace \\"),`\\\\u2026${i.slice(-6)}`),\\" \\"]})}function ue(e){return V(\\"wide\\",[\\"Action\\",\\"Granted on\\",\\"Needed on\\"],e.map(({action:n,width:o,granted:s,needed:i,isNew:r})=>[[t(\\"code\\",{},n),r?t(\\"span\\",{class:\\"new\\"},\\" new\\"):void 0],[t(\\"span\\",{class:\\"quiet\\"},`${o}: `),le(s)],le(i)]))}function le(e){return e.map(n=>t(\\"code\\",{class:\\"line\\"},n))}function V(e,n,o){return t(\\"div\\",{class:\\"scroll\\",tabindex:\\"0\\",role:\\"group\\",\\"aria-label\\":n.join(\\", \\")},t(\\"table\\",{class:`rows t-${e}`},t(\\"thead\\",{},t(\\"tr\\",{},n.map(s=>t(\\"th\\",{scope:\\"col\\"},s)))),t(\\"tbody\\",{},o.map(s=>t(\\"tr\\",{},s.map(i=>t(\\"td\\",{},i)))))))}function j(e){return e.length===1}function C(e){return e.startsWith(\\"${\\")}function L(e){return e===\\"**\\"||e===\\"*:\\"||e===\\"*_\\"}function me(e,n){return e===n||e===\\"**\\"?!0:C(n)?!1:e===\\"??\\"?!0:e===\\"*:\\"||e===\\"?:\\"?n!==\\":\\":e===\\"*_\\"&&n!==\\":\\"&&n!==\\"/\\"}var fe=\\"\\\\0\\",A=class{#e;#n=[];#o=new Map;start;constructor(n){this.#e=n.flatMap(s=>[...s,void 0]);let o=this.#e.length===0?[]:[0];this.#e.forEach((s,i)=>{s===void 0&&i+1<this.#e.length&&o.push(i+1)}),this.start=this.#s(o)}step(n,o){let s=this.#t(n),i=j(o)&&!s.symbols.includes(o)?fe:o,r=s.next.get(i);if(r!==void 0)return r;let a=[];for(let c of s.indices){let f=this.#e[c];f!==void 0&&me(f,i)&&a.push(L(f)?c:c+1)}let l=this.#s(a);return s.next.set(i,l),l}isEnd(n){return this.#t(n).isEnd}isDead(n){return this.#t(n).indices.length===0}isEndless(n){return this.#t(n).isEndless}symbols(n){return this.#t(n).symbols}breadth(n){return this.#t(n).indices.length}#t(n){let o=this.#n[n];if(o===void 0)throw new Error(`no place of this walk: ${n}`);return o}#s(n){let o=this.#r(n),s=o.join(),i=this.#o.get(s);if(i!==void 0)return i;let r=o.map(l=>this.#e[l]),a=this.#n.push({indices:o,isEnd:r.includes(void 0),isEndless:o.some(l=>this.#e[l]===\\"**\\"&&this.#e[l+1]===void 0),symbols:[...new Set([fe,...r.flatMap(je)])],next:new Map});return this.#o.set(s,a-1),a-1}#r(n){let[o=0,...s]=n;if(n.length>0&&s.length===0&&!L(this.#e[o]))return n;let i=new Set;for(let r of n)for(;!i.has(r)&&(i.add(r),!!L(this.#e[r]));)r++;return[...i].sort((r,a)=>r-a)}};function je(e){return e===void 0||e===\\"**\\"||e===\\"??\\"?[]:e===\\"*:\\"||e===\\"?:\\"?[\\":\\"]:e===\\"*_\\"?[\\":\\",\\"/\\"]:[e]}var Fe=/\\\\$\\\\{[^{}]*\\\\}/g,Ge=new Map([[\\"${*}\\",\\"*\\"],[\\"${?}\\",\\"?\\"],[\\"${$}\\",\\"$\\"]]);function ze(e,n){return Ke(e,[Ye(e,n)])}function Ke(e,n){let[o=[]]=n,s=Je(n),i=o.slice(0,s).join(\\"\\");return{text:e,alternatives:n,plain:n.length===1&&s===o.length?i:void 0,beginning:i,hasVariables:n.some(r=>r.some(C))}}function Je([e=[],...n]){let o=e.findIndex((s,i)=>!j(s)||n.some(r=>r[i]!==s));return o<0?e.length:o}function Ye(e,n){let o=[],s=r=>{for(let a of r.split(\\"\\"))a===\\"*\\"?o.at(-1)!==\\"**\\"&&o.push(\\"**\\"):o.push(a===\\"?\\"?\\"??\\":a)},i=0;for(let r of n?e.matchAll(Fe):[])s(e.slice(i,r.index)),o.push(Ge.get(r[0])??r[0]),i=r.index+r[0].length;return s(e.slice(i)),o}function Xe(e,n){if(e.plain!==void 0)return e.plain===n?\\"yes\\":\\"no\\";let o=Qe(e,n);if(o!==void 0)return o;let s=sn(e),i=s.start;for(let r of n.split(\\"\\")){if(i=s.step(i,r),s.isDead(i))return\\"no\\";if(s.isEndless(i))break}return s.isEnd(i)?e.hasVariables?\\"unknown\\":\\"yes\\":\\"no\\"}function Qe(e,n){return n.startsWith(e.beginning)?Ze(e)?\\"yes\\":void 0:\\"no\\"}function Ze({alternatives:[e=[],...n],beginning:o}){return n.length===0&&e.length===o.length+1&&e.at(-1)===\\"**\\"}var en=2e3,nn=new Map,tn=new Map;function on(e){return he(nn,e,e.alternatives)}function sn(e){return e.hasVariables?he(tn,e,an(e)):on(e)}function he(e,n,o){let s=e.get(n);if(s!==void 0)return s;e.size>=en&&e.clear();let i=new A(o);return e.set(n,i),i}var W=class{#e=new Map;#n=0;get(n,o,s){let i=this.#e.get(n)?.get(o);if(i!==void 0)return i;let r=s();this.#n>=rn&&(this.#e.clear(),this.#n=0);let a=this.#e.get(n)??new Map;return this.#e.set(n,a.set(o,r)),this.#n++,r}},rn=2e5,Zn=new W,et=new W;function an({alternatives:e,hasVariables:n}){return n?e.map(o=>o.map(s=>C(s)?\\"**\\":s)):e}var pe=new Map;function ye(e,n){let o=pe.get(e);return o===void 0&&(o=ln(e.toLowerCase()),pe.set(e,o)),o(n.toLowerCase())}function ln(e){if(!ge(e))return s=>s===e;let n=e.slice(0,-1);if(e.endsWith(\\"*\\")&&!ge(n))return s=>s.startsWith(n);let o=ze(e,!1);return s=>Xe(o,s)===\\"yes\\"}function ge(e){return e.includes(\\"*\\")||e.includes(\\"?\\")}function Te({policies:e,actions:n}){return e.map(o=>cn(o,n))}function cn(e,n){let{name:o,version:s,isBoundary:i,statements:r}=e;return t(\\"section\\",{class:\\"policy\\"},t(\\"h4\\",{},t(\\"code\\",{},o),s===void 0?void 0:t(\\"span\\",{class:\\"quiet\\"},` version ${s}`),i?t(\\"span\\",{class:\\"quiet\\"},\\" permissions boundary: it grants nothing by itself\\"):void 0),r.length===0&&!i?t(\\"p\\",{class:\\"quiet\\"},\\"It allows nothing, or what it allows could not be read.\\"):r.map(a=>dn(a,n)))}function dn(e,n){let{number:o,sid:s,isConditional:i,notAction:r,notResource:a,resources:l}=e;return t(\\"div\\",{class:\\"statement\\"},t(\\"p\\",{class:\\"statement-name\\"},`Statement ${o}`,s===void 0?void 0:[\\" \\",t(\\"code\\",{},s)],t(\\"span\\",{class:\\"quiet\\"},i?\\" Allow, under a condition\\":\\" Allow\\")),t(\\"ul\\",{class:\\"actions\\"},e.actions.map(c=>t(\\"li\\",{},un(c,n)))),r===void 0?void 0:B(\\"NotAction\\",r),a===void 0?B(\\"on\\",l):B(\\"NotResource\\",a))}function B(e,n){return t(\\"p\\",{class:\\"resources\\"},t(\\"span\\",{class:\\"quiet\\"},`${e} `),n.flatMap((o,s)=>[s===0?\\"\\":\\", \\",t(\\"code\\",{},o)]))}function un([e,n,o,s,i],r){let a=r.filter(([d])=>ye(e,d)),l=n+o+s+i,[c]=a;if(l<=1&&a.length<=1){let d=c?.[1]??mn(n,o,s,i);return d===void 0?t(\\"span\\",{class:\\"action quiet\\"},t(\\"code\\",{},e),\\" gives nothing here\\"):be([e,d,c?.[2]??0,c?.[3]??\\"\\"])}let f=[[\\"trace\\",n],[\\"configuration\\",o],[\\"undecided\\",s],[\\"unused\\",i]],m=f.filter(([,d])=>d>0),g=t(\\"summary\\",{},t(\\"code\\",{},e),k(f),t(\\"span\\",{class:\\"counts\\"},m.map(([d,h])=>[t(\\"span\\",{},E(d),` ${u(h)} ${fn(d)}`)]))),T=t(\\"details\\",{class:\\"action\\"},g);return T.addEventListener(\\"toggle\\",()=>{T.childElementCount>1||T.append(a.length===0?t(\\"p\\",{class:\\"quiet\\"},\\"Its actions are too many to be named: report.json counts them only.\\"):t(\\"ul\\",{class:\\"held\\"},a.map(d=>t(\\"li\\",{},be(d)))))},{once:!0}),T}function fn(e){return e===\\"trace\\"?\\"used\\":e===\\"configuration\\"?\\"by configuration\\":y[e].name}function mn(e,n,o,s){return e>0?\\"trace\\":n>0?\\"configuration\\":o>0?\\"undecided\\":s>0?\\"unused\\":void 0}function be([e,n,o,s]){let{name:i,meaning:r}=y[n];return t(\\"span\\",{class:`action is-${n}`,title:r},E(n),t(\\"code\\",{},e),t(\\"span\\",{class:\\"quiet\\"},` ${i}${o>0?`, ${p(o,\\"call\\")}`:\\"\\"}${s===\\"\\"?\\"\\":`: ${s}`}`))}var pn=/[\\\\p{Default_Ignorable_Code_Point}\\\\p{Bidi_Control}\\\\u007f-\\\\u009f\\\\u2028\\\\u2029\\\\ufff9-\\\\ufffb]/gu,gn=2e3;function we({files:e,isMasked:n,notes:o,leftOut:s}){return[...e.map(({file:i,policy:r})=>{let a=JSON.stringify(r,null,2).replaceAll(pn,hn),l=t(\\"pre\\",{tabindex:\\"0\\",\\"aria-label\\":`Policy ${i}`},a);return t(\\"div\\",{class:\\"suggested\\"},t(\\"p\\",{class:\\"file\\"},t(\\"code\\",{},i),yn(a,i,l)),l)}),...n?[t(\\"p\\",{class:\\"notice\\"},\\"Account ids are masked here: to apply it, take the file of the artifact.\\")]:[],...o.length===0?[]:[t(\\"ul\\",{class:\\"notes\\"},o.map(i=>t(\\"li\\",{},i)))],...s.length===0?[]:[t(\\"p\\",{},\\"Left out, since nothing shows that it is needed:\\"),t(\\"ul\\",{class:\\"notes\\"},s.map(({when:i,actions:r,isGranted:a})=>t(\\"li\\",{},r.map((l,c)=>[c===0?\\"\\":\\", \\",t(\\"code\\",{},l)]),a?\\", which the role grants\\":\\"\\",` \\\\u2013 ${i}`)))]]}function hn(e){return Array.from({length:e.length},(n,o)=>`\\\\\\\\u${e.charCodeAt(o).toString(16).padStart(4,\\"0\\")}`).join(\\"\\")}function yn(e,n,o){let s=t(\\"button\\",{type:\\"button\\",class:\\"copy\\",\\"aria-label\\":`Copy ${n}`},\\"Copy\\"),i=r=>{s.textContent=r,setTimeout(()=>{s.textContent=\\"Copy\\"},gn)};return s.addEventListener(\\"click\\",()=>{bn(e).then(()=>i(\\"Copied\\"),()=>{getSelection()?.selectAllChildren(o),i(\\"Selected\\")})}),s}async function bn(e){let n=navigator.clipboard;if(n===void 0)throw new Error(\\"no clipboard\\");await n.writeText(e)}function Ee(e,n,o){let s=t(\\"details\\",{class:\\"role\\",id:`role-${n+1}`},t(\\"summary\\",{},t(\\"h3\\",{},P(e.standing),t(\\"span\\",{class:\\"name\\"},e.name)),t(\\"span\\",{class:\\"about\\"},Tn(e))));return s.addEventListener(\\"toggle\\",()=>F(s,e,o)),s}function F(e,n,o){e.open&&e.childElementCount===1&&e.append(wn(n,o))}function Tn({standing:e,granted:n,unused:o,wide:s,seen:i,worst:r,added:a}){return[...e===\\"unseen\\"?[`${p(n,\\"granted action\\")}, not judged`]:[`${u(o)} of ${u(n)} unused`,...s>0?[`${u(s)} on more than needed`]:[]],...a!==void 0&&a>0?[`${u(a)} new`]:[],`seen ${i}`,...r===void 0?[]:[`${r.action} ${r.why}`]].join(\\" \\\\xB7 \\")}function wn({arn:e,sureness:n,detail:o},s){let i=[t(\\"p\\",{class:\\"arn\\"},t(\\"code\\",{},e)),n===\\"\\"?void 0:t(\\"p\\",{},`Unused means: ${n}.`)];return o===void 0?t(\\"div\\",{class:\\"content\\"},i,t(\\"p\\",{class:\\"notice\\"},\\"This page has no room for its details: they stand in report.json and policies/.\\")):t(\\"div\\",{class:\\"content\\"},i,En(o,s))}function En(e,n){let{coverage:o,doubts:s,since:i,suggested:r,wide:a}=e;return[R(\\"How much was seen\\",o.length===0?\\"None of its workloads left a trace.\\":ce(o)),s.length===0?void 0:R(\\"Doubts\\",vn(s)),i===void 0?void 0:R(\\"Since the baseline\\",Rn(i)),t(\\"div\\",{class:\\"two\\"},R(\\"Policies as they are written\\",Te(e)),R(\\"Suggested policy\\",r===void 0?\\"None is suggested: nothing that was seen shows what it needs.\\":we(r))),a.length===0?void 0:R(\\"Granted on more than needed\\",ue(a)),R(\\"Evidence\\",de(e,n))]}function R(e,...n){return t(\\"section\\",{},t(\\"h4\\",{class:\\"title\\"},e),n)}function vn(e){return t(\\"ul\\",{class:\\"notes\\"},e.map(n=>t(\\"li\\",{},n)))}function Rn({newUnused:e,newWide:n,newGrants:o,legacy:s,notSeen:i,removed:r}){return[t(\\"ul\\",{class:\\"diff\\"},[[\\"+\\",\\"unused\\",e],[\\"+\\",\\"wide\\",n],[\\"+\\",\\"granted\\",o]].flatMap(([l,c,f])=>f.map(m=>t(\\"li\\",{class:\\"added\\"},`${l} `,t(\\"code\\",{},m),t(\\"span\\",{class:\\"quiet\\"},` ${c}`)))),r===0?void 0:t(\\"li\\",{class:\\"removed\\"},`\\\\u2212 ${p(r,\\"finding\\")} gone`),t(\\"li\\",{class:\\"quiet\\"},`\\\\xA0 ${p(s,\\"finding\\")} there before`),i===0?void 0:t(\\"li\\",{class:\\"quiet\\"},`\\\\xA0 ${u(i)} of them needed then and not seen this time`))]}var O=50,xn=1e3,$n=document.querySelector(\\"#data\\")?.textContent??\\"\\",{page:w,roles:b}=JSON.parse($n),Mn=new Map,z=new Map,Re=new Map(b.map((e,n)=>[e,n])),x=b,v=O,{form:xe,tell:Dn,choose:Pn}=Z(w,kn),$e=ie(w.services,e=>Pn(e)),Me=t(\\"section\\",{class:\\"roles\\",\\"aria-label\\":\\"Roles\\"}),H=t(\\"button\\",{type:\\"button\\",class:\\"more\\"});H.addEventListener(\\"click\\",()=>{v+=O,M()});function kn(e){x=b.filter(n=>Y(e,n)),v=O,M()}function M(){let e=x.slice(0,v);$e.tBodies[0]?.replaceChildren(...e.map(o=>G(Mn,o,Nn))),Me.replaceChildren(...e.map(o=>G(z,o,De))),Dn(x.length,b.length);let n=x.length-e.length;H.hidden=n===0,H.textContent=`Show ${Math.min(O,n)} more of ${p(x.length,\\"role\\")}`}function G(e,n,o){let s=e.get(n);if(s!==void 0)return s;let i=o(n);return e.set(n,i),i}function Nn(e){return ae(e,Re.get(e)??0,w.services.length,()=>I(e))}function De(e){return Ee(e,Re.get(e)??0,w)}function I(e){let n=G(z,e,De);n.open=!0,F(n,e,w)}function Pe(){let e=Number(/^#role-(\\\\d+)$/.exec(location.hash)?.[1])-1,n=b[e];n!==void 0&&(x.slice(0,v).includes(n)||(x=b,v=Math.max(v,e+1),xe.reset(),M()),I(n),z.get(n)?.scrollIntoView())}document.querySelector(\\"#page\\")?.append(...[ee(w,b),t(\\"section\\",{},t(\\"h2\\",{},\\"Roles by service\\"),xe,t(\\"div\\",{class:\\"scroll\\",tabindex:\\"0\\",role:\\"group\\",\\"aria-label\\":\\"Roles by service\\"},$e),re()),ne(w,b,I),oe(w),t(\\"h2\\",{},\\"Roles\\"),te(b),Me,H].filter(e=>e!==void 0));document.title=w.headline;M();var[ve]=b;ve!==void 0&&I(ve);Pe();addEventListener(\\"hashchange\\",Pe);addEventListener(\\"beforeprint\\",()=>{v=Math.max(v,xn),M()});","i":":root{color-scheme:light dark;--ink: light-dark(#1b1f24, #e6e9ed);--quiet: light-dark(#59626d, #9aa4b0);--paper: light-dark(#ffffff, #0f1318);--shade: light-dark(#f5f7f9, #171c23);--line: light-dark(#d8dee4, #2f3742);--link: light-dark(#0757b5, #79b8ff);--trace: light-dark(#0067a5, #5fb3ec);--earlier-run: light-dark(#4a55b8, #a3adff);--configuration: light-dark(#00755a, #35c49b);--forwarded-access: light-dark(#23738f, #7fd0ee);--metric: var(--configuration);--other: light-dark(#59626d, #9aa4b0);--undecided: light-dark(#98447a, #e79ac4);--unused: light-dark(#b84700, #ff9a52);--unseen: light-dark(#66707b, #8f99a5);--sans: system-ui, -apple-system, \\"Segoe UI\\", Roboto, \\"Helvetica Neue\\", Arial, sans-serif;--mono: ui-monospace, SFMono-Regular, Menlo, Consolas, \\"Liberation Mono\\", monospace}*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.45 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}#page{max-width:1480px;margin:0 auto;padding:20px 24px 64px}h1,h2,h3,h4,p,ul,dl,dd,pre{margin:0}h1{font-size:24px;line-height:1.25;letter-spacing:-.01em;text-wrap:balance}h2{margin:32px 0 10px;font-size:17px}h4.title{margin:20px 0 6px;font-size:13px}ul{padding-left:18px}code,pre{font:12.5px/1.45 var(--mono);overflow-wrap:anywhere}code,th,td,summary,.name{unicode-bidi:isolate}a{color:var(--link)}button,select,input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:5px;padding:3px 8px;min-height:30px}button{cursor:pointer}button:hover{background:var(--shade)}:focus-visible{outline:2px solid var(--link);outline-offset:2px}.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.quiet{color:var(--quiet)}.sign{display:inline-block;width:1.25em;text-align:center;font-weight:600}.t-trace{--kind: var(--trace)}.t-earlier-run{--kind: var(--earlier-run)}.t-configuration{--kind: var(--configuration)}.t-forwarded-access{--kind: var(--forwarded-access)}.t-metric{--kind: var(--configuration)}.t-other{--kind: var(--other)}.t-undecided{--kind: var(--undecided)}.t-unused{--kind: var(--unused)}.t-unseen{--kind: var(--unseen)}.sign[class*=t-]{color:var(--kind)}.s-exceeds,.s-excess{color:var(--unused)}.s-fine{color:var(--configuration)}.s-unseen{color:var(--unseen)}.verdict{display:flex;align-items:center;gap:8px;margin-bottom:6px;font-weight:600;color:var(--kind)}.v-pass{--kind: var(--configuration)}.v-report{--kind: var(--trace)}.v-excess{--kind: var(--unused)}.v-insufficient-evidence{--kind: var(--undecided)}.mark{display:inline-grid;place-items:center;width:20px;height:20px;border-radius:50%;background:var(--kind);color:var(--paper);font-size:12px}.theme{margin-left:auto;font-weight:400;color:var(--ink)}.head>*+h1{margin-top:0}.head>*{margin-top:10px}.reasons{padding-left:18px;color:var(--ink);max-width:110ch}.notice{border-left:3px solid var(--unused);padding:6px 12px;background:var(--shade)}.totals{margin:16px 0}.totals ul,.key{display:flex;flex-wrap:wrap;gap:4px 20px;margin-top:8px;padding:0;list-style:none}.key{margin-bottom:12px;font-size:13px}.bar{display:block;height:4px;border-radius:2px}.totals .bar{height:12px;border-radius:3px}.facts{display:flex;flex-wrap:wrap;gap:4px 24px;font-size:13px}.facts div{display:flex;gap:6px;min-width:0}.facts dt{flex:none;color:var(--quiet)}.facts dd{overflow-wrap:anywhere}.cautions>details{border-top:1px solid var(--line);padding:5px 0}.cautions>details:last-child{border-bottom:1px solid var(--line)}.cautions summary{cursor:pointer}.cautions p,.cautions ul{margin:4px 0 4px 18px;max-width:120ch}.filters{display:flex;flex-wrap:wrap;align-items:end;gap:8px 12px;padding:8px 0}.field label{display:block;font-size:12px;color:var(--quiet)}.field select{max-width:230px}.shown{padding:5px 0;color:var(--quiet)}.scroll{position:relative;overflow-x:auto;max-width:100%}table{border-collapse:collapse}.matrix{font-size:13px}.matrix th,.matrix td{border-bottom:1px solid var(--line);padding:4px 8px;text-align:left;vertical-align:middle;white-space:nowrap}.matrix thead th{vertical-align:bottom;font-size:12px;font-weight:600;color:var(--quiet)}.matrix .role{position:sticky;left:0;z-index:1;background:var(--paper);max-width:340px;overflow:hidden;text-overflow:ellipsis;font-weight:500}.matrix .number,td .number{text-align:right}.matrix .service{padding:4px 0;text-align:center}.matrix .service>*{writing-mode:sideways-lr;writing-mode:vertical-rl;transform:rotate(180deg);min-height:0;max-height:120px;overflow:hidden;padding:4px 2px;border-color:transparent;background:none;font-weight:500;color:var(--ink)}.matrix .service button:hover{border-color:var(--line)}.matrix .cell{width:46px;min-width:46px;padding:3px 4px 8px;border-left:1px solid var(--line);text-align:center;font-size:12px;line-height:1.2}.matrix tbody tr:hover>*{background:var(--shade)}.matrix .cell:not(:empty){background-repeat:no-repeat;background-position:4px calc(100% - 3px);background-size:calc(100% - 8px) 3px}.cell:not(:empty):before{margin-right:2px;color:var(--kind);font-size:11px;content:var(--glyph) / \\"\\"}.c-used{--kind: var(--trace);--glyph: \\"\\\\25cf\\"}.c-implied{--kind: var(--configuration);--glyph: \\"\\\\25c6\\"}.c-part{--kind: var(--unused);--glyph: \\"\\\\25d0\\"}.c-unused{--kind: var(--unused);--glyph: \\"\\\\2715\\";font-weight:600}.c-unused.cell{background-color:color-mix(in srgb,var(--unused) 9%,transparent)}.c-undecided{--kind: var(--undecided);--glyph: \\"?\\"}.c-unseen{--kind: var(--unseen);--glyph: \\"\\\\25a8\\";color:var(--quiet)}details.role{content-visibility:auto;contain-intrinsic-size:auto 36px;border:1px solid var(--line);border-radius:6px;margin-bottom:6px}details.role>summary{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 14px;padding:7px 12px;cursor:pointer;list-style:none}details.role>summary::-webkit-details-marker{display:none}details.role>summary:before{content:\\"\\\\25b8\\";color:var(--quiet);width:.8em}details.role[open]>summary:before{content:\\"\\\\25be\\"}details.role>summary:hover{background:var(--shade)}details.role[open]>summary{border-bottom:1px solid var(--line)}details.role h3{font:600 13.5px/1.45 var(--mono);overflow-wrap:anywhere}.about{color:var(--quiet);font-size:13px;overflow-wrap:anywhere}.content{padding:8px 16px 16px}.arn{color:var(--quiet)}.notes{font-size:13px;max-width:120ch;overflow-wrap:anywhere}.two{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 32px}.policy h4{margin:8px 0 2px;font-size:13px;font-weight:600;overflow-wrap:anywhere}.statement{border-left:2px solid var(--line);margin:0 0 8px;padding-left:10px}.statement-name{font-size:12.5px}.actions,.held{list-style:none;padding:0}.held{margin:2px 0 6px 18px;columns:320px}.held li{break-inside:avoid}.action{display:block;padding:1px 0;overflow-wrap:anywhere;font-size:13px}.action>code{color:var(--kind, inherit)}details.action>summary{display:flex;flex-wrap:wrap;align-items:center;gap:2px 10px;cursor:pointer;list-style:none}details.action>summary::-webkit-details-marker{display:none}details.action>summary:before{content:\\"\\\\25b8\\";width:1.25em;text-align:center;margin-right:-10px;color:var(--quiet)}details.action[open]>summary:before{content:\\"\\\\25be\\"}details.action summary .bar{width:90px}.counts{display:flex;flex-wrap:wrap;gap:0 10px;font-size:12.5px;color:var(--quiet)}.is-trace{--kind: var(--trace)}.is-earlier-run{--kind: var(--earlier-run)}.is-configuration{--kind: var(--configuration)}.is-forwarded-access{--kind: var(--forwarded-access)}.is-metric{--kind: var(--configuration)}.is-other{--kind: var(--other)}.is-undecided{--kind: var(--undecided)}.is-unused{--kind: var(--unused)}.is-unused>code{text-decoration:line-through;text-decoration-thickness:1px}.is-unseen{--kind: var(--unseen)}.resources{font-size:12.5px}.suggested{margin-bottom:10px}.file{display:flex;align-items:center;justify-content:space-between;gap:12px;margin-bottom:4px}pre{max-height:460px;overflow:auto;padding:10px 12px;background:var(--shade);border:1px solid var(--line);border-radius:6px;white-space:pre-wrap}.diff{list-style:none;padding:0;font-size:13px}.diff .added{color:var(--unused)}.diff .removed{color:var(--configuration)}.new{color:var(--unused);font-weight:600}.rows{width:100%;font-size:13px}.rows th,.rows td{padding:3px 12px 3px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}.rows th{font-size:12px;font-weight:600;color:var(--quiet)}.line{display:block}.rows.t-coverage td:nth-child(-n+2),.rows.t-evidence td:nth-child(1),.rows.t-evidence td:nth-child(3),.rows.t-evidence td:nth-child(6),.rows.t-wide td:nth-child(1){white-space:nowrap}.rows.t-evidence td:nth-child(2),.rows.t-evidence td:nth-child(4){min-width:220px}.rows.t-evidence td:nth-child(5){min-width:150px}.matrix-key{margin-top:6px;font-size:12px;max-width:130ch}h4 .quiet{font-weight:400}.trace{white-space:nowrap;font-size:12px;font-family:var(--mono)}.coverage{display:inline-block;width:120px;height:8px;margin-right:8px;border:1px solid var(--line);border-radius:4px;overflow:hidden;vertical-align:middle}.filling{display:block;height:100%;background:var(--trace)}.r-unknown-share{background:repeating-linear-gradient(135deg,var(--unseen) 0 2px,transparent 2px 6px)}.r-blind{border-style:dashed}.more{margin-top:8px}@media(max-width:900px){.two{grid-template-columns:minmax(0,1fr)}}@media(max-width:600px){#page{padding:12px 12px 48px}h1{font-size:20px}.matrix .role{max-width:150px}.rows{min-width:640px}}@media print{:root{color-scheme:light!important}body{font-size:10.5px}#page{max-width:none;padding:0}.filters,.theme,.more,.copy{display:none}.scroll{overflow:visible}pre{max-height:none;overflow:visible}details.role,.statement,tr{break-inside:avoid-page}details.role[open]{break-inside:auto}a{color:inherit;text-decoration:none}}"}');
// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./lib/src/kit/map-texts.js
var map_texts = __webpack_require__(578);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/reference/reference.js
var reference = __webpack_require__(98181);
// EXTERNAL MODULE: ./lib/src/view/danger.js
var danger = __webpack_require__(55895);
// EXTERNAL MODULE: ./lib/src/view/evidence.js
var view_evidence = __webpack_require__(20049);
// EXTERNAL MODULE: ./lib/src/view/removals.js
var removals = __webpack_require__(55597);
// EXTERNAL MODULE: ./lib/src/view/ruling.js
var ruling = __webpack_require__(857);
// EXTERNAL MODULE: ./lib/src/view/words.js
var words = __webpack_require__(75171);
// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(46176);
// EXTERNAL MODULE: ./lib/src/domain/partition.js
var partition = __webpack_require__(76553);
;// CONCATENATED MODULE: ./lib/src/reporters/html/console-link.js
/** Where AWS's console shows traces. */

/** https://docs.aws.amazon.com/general/latest/gr/xray.html, and the consoles of the partitions: https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
const CONSOLES = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com'
};
const REGION = /^[a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/;
/**
 * The beginning of a link to X-Ray's console, to which the page appends a trace's id. Nothing from outside is in it but a region.
 * @returns undefined where the region is none, or lies in a partition whose console is not known
 */
function traceConsole(region) {
    const host = CONSOLES[(0,partition/* partitionOf */.i)(region)];
    if (host === undefined || !REGION.test(region))
        return undefined;
    return `https://${host}/cloudwatch/home?region=${region}#xray:traces/`;
}
/**
 * The region in which the traces of a workload were read: its own, where traces were read there or nobody says where they were.
 * @param arn of the workload
 */
function regionOfTraces(arn, { region, sources = [] }) {
    const own = arn.split(':')[3] || undefined;
    const read = new Set([region, ...sources.map((source) => source.region)].filter((one) => one !== undefined));
    if (read.size === 0 || (own !== undefined && read.has(own)))
        return own;
    const [only] = read;
    return read.size === 1 ? only : undefined;
}

// EXTERNAL MODULE: ./lib/src/iam/action-index.js
var action_index = __webpack_require__(40885);
;// CONCATENATED MODULE: ./lib/src/reporters/html/role-actions.js
/** Every granted action of a role, with what speaks for it. */


/** Names of witnesses that have a colour of their own. */
const WITNESSES = ['configuration', 'forwarded-access', 'earlier-run', 'metric'];
/** What the report calls a witness, as the page does. @param witness absent from older reports, which had one only */
function testimonyOf(witness = 'configuration') {
    return WITNESSES.find((name) => name === witness) ?? 'other';
}
/** Whether so much was seen of a role that what it does not use can be told. */
function wasWatched({ judged, coverage }) {
    return judged && coverage?.tooLittle === undefined;
}
/** Those that are known by name, sorted: below a grant of `*` the unused ones are not. */
function actionsOf({ report, workloads }) {
    const known = new Map();
    const tell = (told) => {
        const [action, testimony, calls, about] = told;
        const before = known.get(action);
        if (before === undefined)
            known.set(action, told);
        else if (before[1] === testimony || (before[1] === 'earlier-run' && testimony === 'trace'))
            known.set(action, [action, testimony, before[2] + calls, about]);
    };
    const elsewhere = new Set(report.grantedElsewhere.map(({ action }) => action));
    const patterns = new action_index/* ActionIndex */.p(elsewhere, (action) => action);
    for (const { actions } of report.grants)
        for (const { action, used, implied } of actions)
            if (used + implied > 0)
                for (const granted of patterns.matching(action))
                    elsewhere.delete(granted);
    for (const workload of workloads)
        for (const { action, calls, run } of workload.report.needs)
            if (!elsewhere.has(action))
                tell([action, run === undefined ? 'trace' : 'earlier-run', calls, '']);
    for (const workload of workloads)
        for (const { action, from, witness } of workload.report.implied)
            if (!elsewhere.has(action))
                tell([action, testimonyOf(witness), 0, from]);
    const isWatched = wasWatched(report);
    for (const { action, why } of report.undecided)
        tell([action, isWatched ? 'undecided' : 'unseen', 0, why]);
    for (const one of report.unused.actions ?? [])
        tell(unusedData(one, isWatched ? 'unused' : 'unseen'));
    return [...known.values()].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b));
}
/** Roles have their unused actions in common. */
const unusedActions = { unused: new WeakMap(), unseen: new WeakMap() };
function unusedData(one, standing) {
    const known = unusedActions[standing].get(one) ?? [one.action, standing, 0, one.level];
    unusedActions[standing].set(one, known);
    return known;
}
/**
 * How many granted actions of each service stand how.
 * @param place the position of a service
 */
function cellsOf({ report }, actions, place) {
    const counts = new Map();
    const count = (service, column, more = 1) => {
        const numbers = counts.get(service) ?? [0, 0, 0, 0, 0];
        numbers[column] = (numbers[column] ?? 0) + more;
        counts.set(service, numbers);
    };
    for (const [action, testimony] of actions)
        count(serviceOf(action), COLUMN[testimony]);
    if (report.unused.actions === undefined && report.judged)
        count('*', COLUMN.unused, report.unused.total);
    if (!report.judged)
        // what is granted is known by its patterns only
        for (const { actions: patterns } of report.grants)
            for (const { action } of patterns)
                count(serviceOf(action), COLUMN.unseen, 0);
    return [...counts]
        .map(([service, numbers]) => [place(service), ...numbers])
        .toSorted(([a], [b]) => a - b);
}
const COLUMN = {
    trace: 0,
    'earlier-run': 0,
    configuration: 1,
    'forwarded-access': 1,
    metric: 1,
    other: 1,
    undecided: 2,
    unused: 3,
    unseen: 4
};
/** `*` of a pattern that holds several services. */
function serviceOf(action) {
    const service = /^([a-z0-9-]+):/i.exec(action)?.[1];
    return service === undefined ? '*' : service.toLowerCase();
}

// EXTERNAL MODULE: ./lib/src/reporters/masking.js
var masking = __webpack_require__(47543);
// EXTERNAL MODULE: ./lib/src/reporters/policies/role-policies.js + 1 modules
var role_policies = __webpack_require__(9802);
;// CONCATENATED MODULE: ./lib/src/reporters/html/role-detail.js
/** One role as its part of the page shows it once it is opened. */






/** Rows of evidence of one role; report.json has all. */
const ROWS = 300;
/** Resources of one statement, or of one wide action. */
const RESOURCES = 40;
function detailOf(role, actions, { workloads, policies }) {
    const { report } = role;
    const evidence = role.workloads.flatMap((workload) => evidenceOf(workload, workloads.get(workload.report.arn) ?? 0));
    const policy = policies.get(report.arn);
    return {
        coverage: role.workloads.map(coverageOf),
        policies: policiesOf(role),
        actions,
        evidence: evidence.slice(0, ROWS),
        moreEvidence: Math.max(0, evidence.length - ROWS),
        wide: role.wide.map(({ action, width, granted, needed, isNew }) => ({
            action,
            width: words/* WIDTH */.lR[width],
            granted: firstFew(granted),
            needed: firstFew(needed),
            isNew
        })),
        ...(report.sinceBaseline !== undefined && { since: sinceOf(report.sinceBaseline) }),
        ...(policy !== undefined && { suggested: suggestedOf(policy, role) }),
        doubts: doubtsOf(role)
    };
}
function coverageOf({ name, report: { coverage } }) {
    if (coverage === undefined)
        return {
            workload: name,
            seen: 0,
            settled: true,
            regime: 'blind',
            why: 'nothing is told of how much was seen'
        };
    const { seen, requests, settled = true, regime, why, tooLittle } = coverage;
    return {
        workload: name,
        seen,
        ...(requests !== undefined && { requests }),
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
            ...(grant.sid !== undefined && { sid: grant.sid }),
            isConditional: grant.conditional,
            ...(grant.notAction !== undefined && { notAction: firstFew(grant.notAction) }),
            ...(grant.notResource !== undefined && { notResource: firstFew(grant.notResource) }),
            actions: grant.actions.map(({ action, used, implied, undecided, unused }) => [action, used, implied, undecided, unused]),
            resources: firstFew(grant.resources)
        });
    }
    const about = new Map(report.policies.map((policy) => [policy.name, policy]));
    return [...statements].map(([name, list]) => {
        const version = about.get(name)?.version;
        return {
            name,
            ...(version !== undefined && { version }),
            isBoundary: about.get(name)?.boundary === true,
            statements: list.toSorted((a, b) => a.number - b.number)
        };
    });
}
function evidenceOf({ report: { needs, implied } }, workload) {
    const rows = [
        ...needs.map(({ action, resource, calls, firstSeen = '', lastSeen = '', precision, reason, traceIds, run }) => ({
            workload,
            action,
            resource,
            testimony: run === undefined ? 'trace' : 'earlier-run',
            calls,
            days: firstSeen === lastSeen ? lastSeen : `${firstSeen} to ${lastSeen}`,
            why: precision === 'exact' ? '' : `${precision}${reason === undefined ? '' : `: ${reason}`}`,
            traces: traceIds
        })),
        ...implied.map(({ action, resource, from, witness, setting }) => ({
            workload,
            action,
            resource,
            testimony: testimonyOf(witness),
            calls: 0,
            days: '',
            why: setting === undefined ? from : `${from} (${setting})`,
            traces: []
        }))
    ];
    return rows.toSorted((a, b) => (0,compare/* compare */.U)(a.action, b.action) || (0,compare/* compare */.U)(a.resource, b.resource));
}
function sinceOf(since) {
    const { legacy, notSeen = { unused: 0, wide: 0 }, removed } = since;
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
    const place = [role_policies/* POLICIES */.P, policy.folder].filter((part) => part !== '').join('/');
    const leftOut = new Map(workloads.flatMap((workload) => workload.leftOut).map((one) => [one.when, one]));
    return {
        files: policy.parts.map(({ file, policy: { Version, Statement } }) => ({
            file: `${place}/${file}`,
            policy: { Version, Statement }
        })),
        isMasked: policy.parts.some((part) => masking/* MASKED */.uA.test(JSON.stringify(part.policy))),
        notes: [
            ...policy.cautions,
            ...(policy.isEditable
                ? [
                    `${place}/${policy.applyFile} puts it in the place of the role’s policies, and ${place}/${policy.restoreFile} gives those back.`
                ]
                : [])
        ],
        leftOut: [...leftOut.values()]
    };
}
function doubtsOf({ report, workloads }) {
    return [
        ...(report.coverage?.tooLittle === undefined
            ? []
            : [`Too little was seen of ${report.coverage.tooLittle}.`]),
        ...(report.managedBy === undefined ? [] : [`It is not its account’s to edit: ${report.managedBy}.`]),
        ...(report.boundary === undefined
            ? []
            : [
                `The permissions boundary ${report.boundary} takes ${(0,plural/* plural */.L)(report.blocked.total, 'granted action')} away: they count neither as granted nor as unused.`
            ]),
        ...report.unread.map(({ what, why }) => `${what} was not read: ${why}.`),
        ...report.grantedElsewhere.map(({ action, resource, why }) => `${action} on ${resource} was used and is granted by none of its policies: ${why}.`),
        ...workloads.flatMap(({ name, report: { denied, unresolved } }) => [
            ...denied.map(({ action, resource, calls }) => `${name}: ${action}${resource === undefined ? '' : ` on ${resource}`} was denied (${(0,plural/* plural */.L)(calls, 'call')}).`),
            ...unresolved.map(({ service, operation, calls, why }) => `${name}: ${service} ${operation} (${(0,plural/* plural */.L)(calls, 'call')}) is not fully resolved: ${why}.`)
        ]),
        ...(report.unmatched.length === 0 ? [] : [`No action is like ${firstFew(report.unmatched).join(', ')}.`])
    ];
}
function firstFew(list) {
    const rest = list.length - RESOURCES;
    return rest > 0 ? [...list.slice(0, RESOURCES), `and ${rest} more in report.json`] : [...list];
}

;// CONCATENATED MODULE: ./lib/src/reporters/html/page-of.js
/** The view as the page's data: what it shows, and nothing that it does not. */













/** Names below one doubt; report.json has all. */
const NAMES = 20;
/** The rest stands in the roles. */
const REMOVALS = 3;
const page_of_RESOURCES = 2;
/** The page without its roles, and its roles one by one, so that those for which there is no room can go without their details. */
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
        ...(view.sinceBaseline !== undefined && { baseline: baselineLine(view.sinceBaseline) }),
        cautions: cautions.map(({ title, text, names }) => ({
            title,
            text,
            names: names.slice(0, NAMES),
            more: Math.max(0, names.length - NAMES)
        })),
        removals: firstRemovals(view),
        tally,
        services,
        workloads: workloads.map(({ name, report: { arn, kind } }) => {
            const region = regionOfTraces(arn, report.evidence);
            const console = region === undefined ? undefined : traceConsole(region);
            return { name, kind, ...(console !== undefined && { console }) };
        }),
        levels: reference.ACCESS_LEVELS.map(words/* levelName */.C1),
        dangers: danger/* DANGERS */.z
    };
    return { page: (0,map_texts/* mapTexts */.z)(page, reporters_escape/* oneLine */.TN), roles: rolesOf() };
    function* rolesOf() {
        // roles have lists in common
        const shown = new WeakMap();
        for (const role of view.roles) {
            const known = actions.get(role) ?? [];
            const cells = cellsOf(role, known, (service) => position.get(service) ?? 0);
            const detail = () => {
                const { suggested, ...rest } = detailOf(role, known, places);
                return {
                    ...(0,map_texts/* mapTexts */.z)(rest, reporters_escape/* oneLine */.TN, shown),
                    // policies are to be pasted: the page writes what cannot be seen in them as JSON does
                    ...(suggested !== undefined && {
                        suggested: { ...(0,map_texts/* mapTexts */.z)({ ...suggested, files: [] }, reporters_escape/* oneLine */.TN), files: suggested.files }
                    })
                };
            };
            yield {
                role: (0,map_texts/* mapTexts */.z)({ ...roleData(role), cells }, reporters_escape/* oneLine */.TN),
                detail,
                atLeast: (role.report.unused.actions ?? []).reduce((sum, { action }) => sum + action.length, 0)
            };
        }
    }
}
function roleData({ report, name, seen, sureness, removals, exceeds, newFindings }) {
    const isWatched = wasWatched(report);
    const [worst] = removals;
    const standing = !isWatched
        ? 'unseen'
        : exceeds
            ? 'exceeds'
            : report.unused.total + report.wide.length > 0
                ? 'excess'
                : 'fine';
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
        ...(newFindings !== undefined && { added: newFindings }),
        seen,
        sureness,
        ...(worst !== undefined && isWatched && { worst: { action: worst.action, why: worst.danger.why } }),
        levels: isWatched
            ? reference.ACCESS_LEVELS.flatMap((level, i) => (report.unused.byAccessLevel[level] > 0 ? [i] : []))
            : [],
        dangers: isWatched
            ? [...new Set(removals.map(({ danger }) => danger.rank))].toSorted((a, b) => a - b)
            : []
    };
}
/** All services that any role grants, those with most unused actions first. */
function servicesOf(view, actions) {
    const unused = new Map();
    for (const role of view.roles) {
        for (const [action, testimony] of actions.get(role) ?? []) {
            const service = serviceOf(action);
            unused.set(service, (unused.get(service) ?? 0) + Number(testimony === 'unused'));
        }
        if (!role.report.judged)
            for (const grant of role.report.grants)
                for (const { action } of grant.actions) {
                    const service = serviceOf(action);
                    unused.set(service, unused.get(service) ?? 0);
                }
        if (role.report.unused.actions === undefined)
            unused.set('*', Infinity);
    }
    return [...unused].toSorted(([a, n], [b, m]) => m - n || (0,compare/* compare */.U)(a, b)).map(([service]) => service);
}
/** Of all roles together; what could not be judged has none. */
function firstRemovals({ roles }) {
    return roles
        .flatMap((role, i) => wasWatched(role.report) ? role.removals.map((removal) => ({ ...removal, role: i })) : [])
        .toSorted(removals/* byDanger */.d)
        .slice(0, REMOVALS)
        .map(({ role, how, granted, action, danger, policies, resources }) => ({
        role,
        grant: granted,
        action,
        why: how === 'narrow' ? `used, but granted too widely: ${danger.why}` : danger.why,
        policy: policies[0] ?? '',
        resources: (0,words/* firstOf */.Ku)(resources, page_of_RESOURCES)
    }));
}
function factsOf({ report, tally, checkedByAws }) {
    const { evidence, gate, tool } = report;
    const { window, traces } = evidence;
    const file = (0,ruling/* rulingFile */.K)(gate);
    return [
        [
            'Evidence',
            `${traces.read} of ${(0,plural/* plural */.L)(traces.listed, 'trace')}${evidence.region === undefined ? '' : ` in ${evidence.region}`}`
        ],
        ...(window === undefined
            ? []
            : [['Window', `${window.start} to ${window.end}`]]),
        ...(0,view_evidence/* sourceLines */.Jj)(evidence).map((line) => ['Source', line]),
        ['Judged', (0,plural/* plural */.L)(tally.judged, 'role')],
        ...(report.compared
            ? [
                [
                    'Gate',
                    [...(file === undefined ? [] : [file]), (0,ruling/* rulingLimits */.I)(gate, 'option')].join(': ')
                ]
            ]
            : []),
        ...(checkedByAws === '' ? [] : [['AWS', checkedByAws]]),
        ['Made by', `version ${tool.version}, AWS reference of ${tool.reference}`]
    ];
}
function baselineLine(since) {
    if (!since.isUsable)
        return `There is no baseline to compare with, so what is new is not known: ${since.why}.`;
    const from = [since.created?.slice(0, 10), since.commit?.slice(0, 7)].filter(Boolean).join(', ');
    const notSeen = since.notSeen === 0 ? '' : `, ${since.notSeen} of them needed then and not seen this time`;
    return `${(0,plural/* plural */.L)(since.added, 'finding')} new since the baseline${from === '' ? '' : ` (${from})`}; ${since.legacy} there before${notSeen}; ${since.removed} gone.`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/html/html.js
/**
 * report.html: one file that needs nothing else. What it shows is JSON in an element that the browser does not run; its script puts it on
 * the page as text. The policy of its first lines lets no other script or style run, and nothing be loaded or sent.
 */



/** A page that browsers open at once. Roles that come after it is full have their numbers and no details. */
const MOST_BYTES = 9_500_000;
const HTML_FILE = 'report.html';
const htmlReport = {
    called: HTML_FILE,
    isForEverybody: true,
    outputs: (view) => [{ file: HTML_FILE, text: htmlPieces(view) }]
};
/** @returns pieces that together are the file */
function* htmlPieces(view) {
    const { /* script */ "K": script, /* style */ "i": style } = page_namespaceObject;
    yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n';
    yield `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">\n`;
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n';
    yield '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n';
    yield `<title>Least privilege</title>\n<style>${style}</style>\n</head>\n<body>\n`;
    yield '<noscript>This page shows its data by a script of its own. summary.md beside it shows the most important without.</noscript>\n';
    yield '<main id="page"></main>\n<script type="application/json" id="data">';
    yield* dataPieces(view);
    yield `</script>\n<script type="module">${script}</script>\n</body>\n</html>\n`;
}
/** Nothing but this script and this style; and no text ever becomes markup. https://www.w3.org/TR/CSP3/, https://www.w3.org/TR/trusted-types/ */
function policyOf(script, style) {
    return [
        "default-src 'none'",
        `script-src '${hashOf(script)}'`,
        `style-src '${hashOf(style)}'`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'"
    ].join('; ');
}
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
function* dataPieces(view) {
    const { page, roles } = pageOf(view);
    const head = `{"page":${jsonInHtml(page)},\n"roles":[`;
    yield head;
    let bytes = Buffer.byteLength(head);
    let separator = '';
    for (const { role, detail, atLeast } of roles) {
        const whole = bytes + atLeast > MOST_BYTES ? undefined : jsonInHtml({ ...role, detail: detail() });
        const text = whole !== undefined && bytes + Buffer.byteLength(whole) <= MOST_BYTES ? whole : jsonInHtml(role);
        bytes += Buffer.byteLength(text);
        yield `${separator}${text}`;
        separator = ',\n';
    }
    yield ']}';
}
/** JSON that cannot end its element, nor begin a comment or another script in it. https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements */
function jsonInHtml(value) {
    return JSON.stringify(value)
        .replaceAll('<', String.raw `\u003c`)
        .replaceAll('\u2028', String.raw `\u2028`)
        .replaceAll('\u2029', String.raw `\u2029`);
}


/***/ }),

/***/ 93709:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ jsonPieces),
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/** JSON as the files of a scan have it. */
/** Indented by two spaces, with a line's end. */
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
/** What people open is indented; of what is longer (characters), indentation would be the larger part. */
const INDENTED_AT_MOST = 1_000_000;
/**
 * A list or an object that may be large: indented where it is short, else each element of its lists on a line of its own.
 * @returns pieces that together are the text, which may be longer than a string can be
 */
function* jsonPieces(value) {
    const first = [];
    let length = 0;
    for (const piece of linePieces(value)) {
        length += piece.length;
        if (length <= INDENTED_AT_MOST)
            first.push(piece);
        else {
            yield* first.splice(0);
            yield piece;
        }
    }
    if (length <= INDENTED_AT_MOST)
        yield json(value);
}
function* linePieces(value) {
    yield* Array.isArray(value) ? listPieces(value) : objectPieces(value);
    yield '\n';
}
function* objectPieces(value) {
    let separator = '{';
    for (const [key, inner] of Object.entries(value)) {
        if (inner === undefined)
            continue;
        yield `${separator}${JSON.stringify(key)}:`;
        if (Array.isArray(inner))
            yield* listPieces(inner);
        else
            yield JSON.stringify(inner);
        separator = ',\n';
    }
    yield separator === '{' ? '{}' : '}';
}
function* listPieces(list) {
    if (list.length === 0)
        yield '[]';
    else {
        for (const [i, item] of list.entries())
            yield `${i === 0 ? '[' : ','}\n${JSON.stringify(item) ?? 'null'}`;
        yield '\n]';
    }
}


/***/ }),

/***/ 23351:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(46176);
;// CONCATENATED MODULE: ./lib/src/reporters/markdown/sections.js
/** Sections of a page within a number of bytes: whole ones are given up, none is cut. */
const LAST_RANK = 5;
/** Where that is which has no room. */
const IN_ARTIFACT = 'in `summary.md` of the artifact';
/** Sections that are folded under one line; nothing where there are none. @param summary HTML */
function fold(summary, sections) {
    const open = `<details>\n<summary>${summary}</summary>`;
    return sections.some(({ text }) => text !== '')
        ? [
            { text: open, instead: open, rank: 0 },
            ...sections,
            { text: '</details>', instead: '</details>', rank: 0 }
        ]
        : [];
}
/**
 * The sections as one text.
 * @param budget bytes of UTF-8 that it may have; it has more only where what stands instead of all sections has more
 */
function fitted(given, budget) {
    const sections = given.filter(({ text }) => text !== '').map((section) => ({ ...section }));
    let bytes = sections.reduce((sum, section) => sum + bytesOf(section.text), -1);
    for (let rank = LAST_RANK; rank >= 0; rank--) {
        for (const section of sections.toReversed()) {
            if (bytes <= budget)
                return join(sections);
            if (section.rank !== rank)
                continue;
            bytes += bytesOf(section.instead) - bytesOf(section.text);
            section.text = section.instead;
        }
    }
    return join(sections);
}
/** With the blank line that follows it; the last one has only a line's end. */
function bytesOf(text) {
    return Buffer.byteLength(text) + 2;
}
function join(sections) {
    // the same line stands once where several sections gave way
    const texts = sections
        .map((section) => section.text)
        .filter((text, i, all) => text !== '' && text !== all[i - 1]);
    return `${texts.join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/markdown/doubts.js
/** What makes the result less than certain: one line each, and all of it folded. */



/** Doubts that stand open. */
const OPEN = 4;
/** Characters of a line that is no longer than the page is wide. */
const LINE = 100;
const NAMES = 5;
const REASONS = 50;
/** Of a pass they are folded. What stands elsewhere on the page is not told again. */
function doubtsInShort({ cautions, report }) {
    if (report.verdict === 'pass')
        return [];
    const open = cautions.filter(({ standsApart }) => standsApart !== true);
    if (open.length === 0)
        return [];
    const lines = open.slice(0, OPEN).map(shortLine);
    return [
        {
            text: lines.map((line, i) => `- ${i === 0 ? '**Doubts:** ' : ''}${line}`).join('\n'),
            instead: `The doubts are ${IN_ARTIFACT}.`,
            rank: 1
        }
    ];
}
/** The explanation is left to the folded part where it has no room, and so are the names but a single one. */
function shortLine({ title, text, names }) {
    const line = `${title} ${text}`;
    if (line.length <= LINE && !text.endsWith(':'))
        return `${(0,reporters_escape/* prose */.CS)(title)} ${(0,reporters_escape/* prose */.CS)(text)}`;
    const [name = ''] = names;
    const bare = title.replace(/\.$/, '');
    return names.length === 1 && bare.length + name.length <= LINE
        ? `${(0,reporters_escape/* prose */.CS)(bare)}: ${(0,reporters_escape/* code */.aY)(name)}`
        : (0,reporters_escape/* prose */.CS)(title);
}
/** What the folded part is called; empty where there is nothing in it. */
function doubtsTitle({ cautions }) {
    if (cautions.length === 0)
        return 'Why';
    return cautions.length === 1 ? 'The doubt in full' : `All ${cautions.length} doubts in full`;
}
function doubtsInFull({ cautions, reasons }) {
    const more = reasons.length > 3 ? reasons : [];
    const rest = more.length - REASONS;
    return [
        {
            text: [
                ...more.slice(0, REASONS).map((reason) => `- ${(0,reporters_escape/* prose */.CS)(reason)}`),
                ...(rest > 0 ? [`- and ${(0,plural/* plural */.L)(rest, 'reason')} more, ${IN_ARTIFACT}`] : [])
            ].join('\n'),
            instead: `All reasons are ${IN_ARTIFACT}.`,
            rank: 2
        },
        {
            text: cautions.map(fullLines).join('\n'),
            instead: `What to know before anything is removed is ${IN_ARTIFACT}.`,
            rank: 2
        }
    ];
}
function fullLines({ title, text, names }) {
    const shown = names.slice(0, NAMES).map((name) => `  - ${(0,reporters_escape/* code */.aY)(name)}`);
    const rest = names.length > NAMES ? [`  - and ${names.length - NAMES} more in \`report.json\``] : [];
    return [`- **${title}** ${(0,reporters_escape/* prose */.CS)(text)}`, ...shown, ...rest].join('\n');
}

// EXTERNAL MODULE: ./lib/src/view/removals.js
var removals = __webpack_require__(55597);
// EXTERNAL MODULE: ./lib/src/reporters/policies/role-policies.js + 1 modules
var role_policies = __webpack_require__(9802);
// EXTERNAL MODULE: ./lib/src/view/evidence.js
var view_evidence = __webpack_require__(20049);
// EXTERNAL MODULE: ./lib/src/view/ruling.js
var ruling = __webpack_require__(857);
;// CONCATENATED MODULE: ./lib/src/reporters/markdown/links.js
/** What a page points to besides itself: the whole report, the files to apply, the docs. */




/** Where a term is explained. */
const TERMS = {
    unused: 'unused',
    wide: 'too-wide',
    seen: 'seen',
    dangerous: 'most-dangerous',
    doubts: 'doubts',
    policies: 'policies-to-paste',
    words: 'the-words'
};
/** A term with a link to what it means, where the docs can be read. @param text Markdown without links */
function term(text, name, { docs }) {
    return docs === undefined ? text : `[${text}](${docs}/comment.md#${TERMS[name]})`;
}
/** The last line: where everything is, what was read, and by whose limits it is judged. */
function footerLine(view, links) {
    const { name, artifact, artifactName, commit, report } = links;
    const parts = [
        name === undefined ? '' : (0,reporters_escape/* code */.aY)(name),
        report === undefined ? '' : `**[Whole report](${report})**`,
        artifact === undefined
            ? artifactName === undefined
                ? ''
                : `artifact ${(0,reporters_escape/* code */.aY)(artifactName)}`
            : `[All policies](${artifact.url}) (${(0,reporters_escape/* code */.aY)(`gh run download ${artifact.run} -n ${artifact.name}`)})`,
        links.docs === undefined ? '' : term('What the words mean', 'words', links),
        evidenceOf(view),
        ruledBy(view),
        view.checkedByAws,
        commit ?? ''
    ];
    return parts.filter((part) => part !== '').join(' · ');
}
function evidenceOf({ report: { evidence, tool } }) {
    const window = evidence.window === undefined
        ? ''
        : ` from ${(0,reporters_escape/* prose */.CS)(evidence.window.start)} to ${(0,reporters_escape/* prose */.CS)(evidence.window.end)}`;
    const region = evidence.region === undefined ? '' : ` in ${evidence.region}`;
    const read = (0,view_evidence/* sourceLines */.Jj)(evidence)
        .map((line) => ` · ${line}`)
        .join('');
    return `read ${evidence.traces.read} of ${(0,plural/* plural */.L)(evidence.traces.listed, 'listed trace')}${window}${region}${read} · AWS reference of ${tool.reference}`;
}
/** The file that counted, and each limit with what set it. */
function ruledBy({ report: { gate, compared } }) {
    if (!compared)
        return '';
    const { configuration } = gate;
    const file = configuration === undefined
        ? 'gate'
        : `gate by ${(0,reporters_escape/* code */.aY)(configuration.file)} of ${(0,reporters_escape/* prose */.CS)(configuration.place)} and the inputs`;
    return `${file}: ${(0,reporters_escape/* prose */.CS)((0,ruling/* rulingLimits */.I)(gate, 'input'))}`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/markdown/first-removals.js
/** What to change first, in words: the most dangerous grants of all roles, what takes their place, and where they stand. */






/** Removals that stand open. */
const first_removals_OPEN = 3;
/** Actions or resources that one of them names. */
const NAMED = 2;
/** Of a pass nothing stands open: nothing has to change. */
function firstRemovals(view, links) {
    if (view.report.verdict === 'pass')
        return [];
    const all = view.roles
        .filter(({ report }) => report.judged)
        .flatMap((role) => role.removals.map((removal) => ({ ...removal, role })))
        .toSorted(removals/* byDanger */.d);
    const first = all.slice(0, first_removals_OPEN);
    if (first.length === 0)
        return [];
    const places = first.map(placeOf);
    // said once where it is the same of all
    const isSame = places.every((place) => place === places[0]);
    const items = [
        ...first.map((removal, i) => `${whatOf(removal)}${isSame ? '' : ` In ${places[i]}.`}`),
        ...fixLine(view, first, links)
    ];
    return [
        {
            text: [
                `**Change first**${isSame ? `, in ${places[0]}` : ''}:`,
                items.map((item, i) => `${i + 1}. ${item}`).join('\n')
            ].join('\n\n'),
            instead: `What to change first is ${IN_ARTIFACT}.`,
            rank: 3
        }
    ];
}
/** The policy, its role and, where that is known, the line of the repository. */
function placeOf({ policies, places, role }) {
    const from = policies.slice(0, 1).map((policy) => `${policyName(policy)} of `);
    const more = policies.length > 1 ? ` (and ${(0,plural/* plural */.L)(policies.length - 1, 'policy')} more)` : '';
    const where = places
        .slice(0, 1)
        .map((place) => place.url === undefined ? (0,reporters_escape/* code */.aY)(place.name) : `[${(0,reporters_escape/* prose */.CS)(place.name)}](${urlOf(place.url)})`)
        .map((place) => `, ${place}`);
    return `${from.join('')}${(0,reporters_escape/* code */.aY)(role.name)}${more}${where.join('')}`;
}
/** A bracket would end the link. */
function urlOf(url) {
    return url.replaceAll('(', '%28').replaceAll(')', '%29');
}
function whatOf(removal) {
    const { how, granted, action, danger, unused, undecided, needed, resources, isNew, isWaived } = removal;
    const what = `${(0,reporters_escape/* code */.aY)(granted)}${isNew ? ' (new)' : ''}${isWaived ? ' (waived)' : ''}`;
    const worst = granted === action ? danger.why : `${(0,reporters_escape/* code */.aY)(action)} ${danger.why}`;
    if (how === 'narrow')
        return `**Narrow** ${what} from ${some(resources)} to ${some(needed)}: it is used, and ${danger.why}.`;
    const doubt = undecided === 0 ? '' : `; ${undecided} more undecided`;
    if (how === 'remove')
        return `**Remove** ${what}, granted on ${some(resources)}: never used, ${worst}${unused > 1 ? ` (${unused} actions)` : ''}.`;
    if (needed.length === 0)
        return `**Cut down** ${what}: ${unused} of it never used, ${worst}${doubt}.`;
    return `**Replace** ${what} by the ${(0,plural/* plural */.L)(needed.length, 'action')} needed (${some(needed)}): ${unused} never used, ${worst}${doubt}.`;
}
function some(names) {
    const rest = names.length - NAMED;
    return names.slice(0, NAMED).map(reporters_escape/* code */.aY).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
/** How a policy is called: inline ones by their name, managed ones by the last part of their ARN. */
function policyName(policy) {
    const name = (0,reporters_escape/* code */.aY)(policy.slice(policy.lastIndexOf('/') + 1));
    if (!policy.startsWith('arn:'))
        return `inline policy ${name}`;
    return policy.split(':')[4] === 'aws' ? `AWS’s policy ${name}` : `policy ${name}`;
}
/** The files that take the place of the first roles' policies. */
function fixLine({ rolePolicies }, first, links) {
    const roles = new Set(first.map(({ role }) => role.report.arn));
    const [policy] = [...roles].flatMap((arn) => rolePolicies.filter((one) => one.arn === arn));
    if (policy === undefined)
        return [];
    const file = (0,reporters_escape/* code */.aY)([role_policies/* POLICIES */.P, policy.folder, policy.parts[0]?.file].filter(Boolean).join('/'));
    const { artifact, artifactName } = links;
    const where = artifact !== undefined
        ? `[the artifact](${artifact.url})`
        : artifactName !== undefined
            ? `artifact ${(0,reporters_escape/* code */.aY)(artifactName)}`
            : 'the output folder';
    const others = roles.size > 1 ? ', the others’ beside it' : '';
    const how = !policy.isEditable
        ? ''
        : policy.templates.length > 0
            ? `; put it into ${policy.templates.slice(0, NAMED).map(reporters_escape/* code */.aY).join(', ')}, or the next deployment undoes it`
            : ', with scripts to apply and undo it';
    return [`**Or ${term('all at once', 'policies', links)}:** ${file} in ${where}${others}${how}.`];
}

// EXTERNAL MODULE: ./lib/src/reference/reference.js
var reference = __webpack_require__(98181);
// EXTERNAL MODULE: ./lib/src/view/words.js
var words = __webpack_require__(75171);
;// CONCATENATED MODULE: ./lib/src/reporters/markdown/removal.js
/** What a role could lose, as a diff per policy: red lines go, plain lines stay with what uses them, green lines take their place. */




const LINES = 50;
const removal_NAMES = 10;
const WIDTH_OF_ACTION = 36;
/** @returns nothing where the role has no such findings */
function removalOf(role, part) {
    const belongs = ({ isNew }) => part === 'all' || isNew === (part === 'new');
    const lines = [];
    for (const [policy, grants] of byPolicy(role, belongs)) {
        const own = grants.flatMap(grantLines);
        lines.push(`  ${removal_policyName(policy)}`, ...limited(own, 'line'));
    }
    if (part !== 'new')
        lines.push(...blockedLines(role.report));
    lines.push(...limited(role.wide.filter(belongs).flatMap(wideLines), 'line'));
    if (lines.length === 0)
        return '';
    const all = [`  role ${role.name}`, ...lines];
    return `<details>\n<summary>${titleOf(role, part)}</summary>\n\n${(0,reporters_escape/* fenced */.OF)('diff', all.map(reporters_escape/* oneLine */.TN))}\n\n</details>`;
}
function titleOf({ name: roleName, newFindings = 0, report, sureness }, part) {
    const { unused, wide, sinceBaseline } = report;
    const name = `<b><code>${(0,reporters_escape/* html */.qy)(roleName)}</code></b>`;
    const worth = sureness === '' ? '' : ` · ${(0,reporters_escape/* html */.qy)(sureness)}`;
    if (part === 'new')
        return `${name} · ${(0,plural/* plural */.L)(newFindings, 'new finding')}${worth}`;
    const [actions, resources] = part === 'before' && sinceBaseline !== undefined
        ? [sinceBaseline.legacy.unused, sinceBaseline.legacy.wide]
        : [unused.total, wide.length];
    return `${name} · ${part === 'before' ? 'there before: ' : ''}${(0,plural/* plural */.L)(actions, 'unused action')}, ${resources} granted too widely${worth}`;
}
function wideLines({ action, width, conditional, granted, needed }) {
    return [
        `  ${action}, granted on ${words/* WIDTH */.lR[width]}${conditional ? ', narrowed by a condition' : ''}`,
        ...limited(granted.map((resource) => `-   on ${resource}`), 'resource', removal_NAMES),
        ...limited(needed.map((resource) => `+   on ${resource}`), 'resource', removal_NAMES)
    ];
}
function blockedLines({ blocked }) {
    if (blocked.total === 0)
        return [];
    const names = (blocked.actions ?? []).map((action) => `  ${action}`);
    return [
        `  blocked by the permissions boundary: ${(0,plural/* plural */.L)(blocked.total, 'action')}`,
        ...limited(names, 'action', removal_NAMES)
    ];
}
/** The grants of each policy that something goes from; a policy of which nothing goes is not spoken of. */
function byPolicy(role, goes) {
    const policies = new Map();
    for (const grant of role.grants) {
        if (grant.unused > 0 && !goes(grant))
            continue;
        policies.set(grant.policy, [...(policies.get(grant.policy) ?? []), grant]);
    }
    return new Map([...policies].filter(([, grants]) => grants.some(({ unused }) => unused > 0)));
}
function removal_policyName(policy) {
    const name = policy.slice(policy.lastIndexOf('/') + 1);
    if (!policy.startsWith('arn:'))
        return `inline policy "${name}"`;
    return policy.split(':')[4] === 'aws' ? `AWS managed policy ${name}` : `managed policy ${name}`;
}
function grantLines(grant) {
    const { action, conditional, used, unused, isWaived, uses } = grant;
    if (unused === 0)
        return uses.map(([name, calls]) => line(' ', name, useText(calls)));
    const notes = [
        levels(grant),
        ...(conditional ? ['narrowed by a condition'] : []),
        ...(isWaived ? ['partly or wholly waived'] : [])
    ].filter((note) => note !== '');
    return [
        line('-', action, notes.join(' · ')),
        ...(used > 0 ? uses.map(([name, calls]) => line('+', name, useText(calls))) : [])
    ];
}
function line(sign, action, text) {
    return `${sign} ${action.padEnd(WIDTH_OF_ACTION)} ${text}`.trimEnd();
}
function useText(calls) {
    return calls === 0 ? 'needed by its configuration' : (0,plural/* plural */.L)(calls, 'call');
}
/** The access level of an action; of a pattern, how many unused ones of each. */
function levels({ unused, unusedActions = [] }) {
    const [first] = unusedActions;
    if (first === undefined)
        return `${unused} unused`;
    if (unusedActions.length === 1 && unused === 1)
        return (0,words/* levelName */.C1)(first.level);
    const counts = reference.ACCESS_LEVELS.map((level) => ({
        level,
        count: unusedActions.filter((one) => one.level === level).length
    })).filter(({ count }) => count > 0);
    return `${unused} unused: ${counts.map(({ level, count }) => `${count} ${level}`).join(', ')}`;
}
function limited(lines, noun, most = LINES) {
    const rest = lines.length - most;
    return rest > 0 ? [...lines.slice(0, most), `  and ${(0,plural/* plural */.L)(rest, noun)} more`] : [...lines];
}

;// CONCATENATED MODULE: ./lib/src/reporters/markdown/removals.js


function removals_removals({ roles }) {
    const judged = roles.filter((role) => role.report.judged);
    const compared = judged.filter((role) => role.newFindings !== undefined);
    const parts = [
        ['new', compared],
        ['all', judged.filter((role) => role.newFindings === undefined)],
        ['before', compared]
    ];
    return parts
        .flatMap(([part, some]) => some.map((role) => removalOf(role, part)))
        .filter((text) => text !== '')
        .map((text, i) => ({
        text,
        instead: `More of what to remove is ${IN_ARTIFACT}.`,
        rank: i === 0 ? 3 : 4
    }));
}

// EXTERNAL MODULE: ./lib/src/kit/refused-to-scan.js
var refused_to_scan = __webpack_require__(4089);
// EXTERNAL MODULE: ./lib/src/reporters/masking.js
var masking = __webpack_require__(47543);
;// CONCATENATED MODULE: ./lib/src/reporters/markdown/missing.js
/** What AWS refused, the scan itself and one line a role, with a statement to paste. */




/** Roles that stand open; all stand among the doubts. */
const missing_OPEN = 3;
const missing_NAMES = 5;
/** Without a bullet each. */
function missingLines({ missing, lacking }) {
    const rest = missing.length - missing_OPEN;
    return [
        ...(lacking === undefined ? [] : [lackingLine(lacking)]),
        ...missing.slice(0, missing_OPEN).map(lineOf),
        ...(rest > 0 ? [`AWS refused calls of ${(0,plural/* plural */.L)(rest, 'more role')}, folded below`] : [])
    ];
}
function lackingLine(lacking) {
    const { actions, denied, role } = lacking;
    const all = [...actions, ...denied].map(reporters_escape/* code */.aY).join(', ');
    const statement = (0,refused_to_scan/* statementFor */.JM)(lacking);
    return [
        `**The scan’s role**${role === undefined ? '' : ` ${(0,reporters_escape/* code */.aY)(role)}`} **lacks** ${all}.`,
        ...(statement === '' ? [] : [`Add to its policy: ${(0,reporters_escape/* code */.aY)(statement)}`]),
        ...(denied.length === 0
            ? []
            : [`A policy denies ${denied.map(reporters_escape/* code */.aY).join(', ')} explicitly: change that policy.`])
    ].join(' ');
}
function lineOf({ name, actions, calls, statements, withoutResource }) {
    const named = actions.slice(0, missing_NAMES).map(reporters_escape/* code */.aY).join(', ');
    const rest = actions.length > missing_NAMES ? ` and ${actions.length - missing_NAMES} more` : '';
    const masked = masking/* MASKED */.uA.test(statements) ? ' (account ids are masked here)' : '';
    const paste = statements === '' ? '' : ` If it should work, add${masked}: ${(0,reporters_escape/* code */.aY)(statements)}`;
    const open = withoutResource.length === 0
        ? ''
        : ` No trace shows the resource of ${withoutResource.slice(0, missing_NAMES).map(reporters_escape/* code */.aY).join(', ')}.`;
    return `**AWS refused** ${named}${rest} to ${(0,reporters_escape/* code */.aY)(name)} (${(0,plural/* plural */.L)(calls, 'call')}).${paste}${open}`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/markdown/opening.js
/** The top of the page: the verdict with its number, what makes the gate looser, what the findings are worth, and why it fails. */




/** Reasons that stand open; all stand in the folded part. */
const opening_REASONS = 3;
/** Each is a line that somebody must have seen. */
const LOOSENED = 20;
const EMOJI = { pass: '✅', report: 'ℹ️', excess: '❌', 'insufficient-evidence': '⚠️' };
/** A pass that is not very sure has no tick. */
function title({ report, headline, isUnsure }) {
    const emoji = EMOJI[report.verdict === 'pass' && isUnsure ? 'report' : report.verdict];
    return `### ${emoji} ${headline}`;
}
/** What a pull request does to its own gate is told before what the gate says. */
function loosening({ report }) {
    const { loosened } = report.gate;
    if (loosened === undefined)
        return [];
    const rest = loosened.length - LOOSENED;
    const text = [
        '**The gate is loosened:**',
        '',
        ...loosened.slice(0, LOOSENED).map((line) => `- ${(0,reporters_escape/* prose */.CS)(line)}`),
        ...(rest > 0 ? [`- and ${rest} more, ${IN_ARTIFACT}`] : [])
    ].join('\n');
    return [{ text, instead: `**The gate is loosened:** what is looser stands ${IN_ARTIFACT}.`, rank: 0 }];
}
function openingOf(view) {
    const { howSure, reasons, sinceBaseline } = view;
    const rest = reasons.length - opening_REASONS;
    const lines = [
        ...reasons.slice(0, opening_REASONS).map((reason) => `- ${(0,reporters_escape/* prose */.CS)(reason)}`),
        ...(rest > 0 ? [`- and ${(0,plural/* plural */.L)(rest, 'reason')} more, folded below`] : []),
        ...missingLines(view).map((line) => `- ${line}`)
    ];
    return [
        ...(sinceBaseline === undefined ? [] : [baselineLine(sinceBaseline)]),
        ...(howSure === '' ? [] : [`**How sure:** ${(0,reporters_escape/* prose */.CS)(howSure)}.`]),
        ...(lines.length > 0 ? [lines.join('\n')] : [])
    ].join('\n\n');
}
/** What is new, what was there before and what is gone; or why that cannot be told. */
function baselineLine(since) {
    if (!since.isUsable)
        return `**There is no baseline to compare with,** so what is new is not known: ${(0,reporters_escape/* prose */.CS)(since.why)}.`;
    const from = [since.created?.slice(0, 10), since.commit?.slice(0, 7)].filter(Boolean).join(', ');
    const notSeen = since.notSeen === 0
        ? ''
        : ` (${since.notSeen} of them needed then and not seen this time, which never fails)`;
    return `**${(0,plural/* plural */.L)(since.added, 'finding')} new** since the baseline${from === '' ? '' : ` (${(0,reporters_escape/* prose */.CS)(from)})`}; ${since.legacy} there before${notSeen}, ${since.removed} gone.`;
}

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

;// CONCATENATED MODULE: ./lib/src/reporters/markdown/shared.js
/** What each workload of a shared role holds only because others need it, and the role that it would get. */




const ROWS = 50;
function sharedRoles({ roles, workloads }) {
    const names = new Map(workloads.map(({ report, name }) => [report.arn, name]));
    const rows = roles.flatMap(({ name, report: { sharing } }) => sharing.map(({ workload, needs, onlyForOthers, ownRole, policyFile }) => {
        const [example] = onlyForOthers;
        return [
            (0,reporters_escape/* codeInCell */.FX)(names.get(workload) ?? workload),
            (0,reporters_escape/* codeInCell */.FX)(name),
            String(needs),
            `${onlyForOthers.length}${example === undefined ? '' : ` · ${(0,reporters_escape/* codeInCell */.FX)(example)}`}`,
            `${(0,reporters_escape/* codeInCell */.FX)(ownRole)} with \`${policyFile}\``
        ];
    }));
    if (rows.length === 0)
        return [];
    const rest = rows.length - ROWS;
    const table = markdownTable([
        ['Workload', 'Shared role', 'Needs', 'Holds only for others', 'Role of its own'],
        ...rows.slice(0, ROWS)
    ], { align: ['l', 'l', 'r', 'l', 'l'] });
    const more = rest > 0 ? `\n\nand ${(0,plural/* plural */.L)(rest, 'workload')} more, ${IN_ARTIFACT}` : '';
    return [
        {
            text: `<details>\n<summary>Shared roles, split</summary>\n\n${table}${more}\n\n</details>`,
            instead: `What shared roles could be split into is ${IN_ARTIFACT}.`,
            rank: 4
        }
    ];
}

// EXTERNAL MODULE: ./lib/src/kit/role-name.js
var role_name = __webpack_require__(52453);
// EXTERNAL MODULE: ./lib/src/view/bounded.js
var bounded = __webpack_require__(94783);
;// CONCATENATED MODULE: ./lib/src/reporters/markdown/suggested.js
/** The policies to paste: one for each judged role, and those of workloads that stand in no role's or share one. */







const suggested_NAMES = 5;
/** Longer than any ARN. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const LONGEST_LINE = 2500;
const INSTEAD = 'More suggested policies are in the artifact.';
/** Rows of one table of files. */
const suggested_ROWS = 200;
/** Of a policy that is longer than a page allows, only the others are shown: cut, it would be another policy. */
function suggestedPolicies(view) {
    const alone = new Set(view.rolePolicies.filter(({ workloads }) => workloads.length === 0).map(({ arn }) => arn));
    const texts = [
        ...view.rolePolicies.map((role) => roleText(role, view)),
        ...view.policies
            .filter(({ role }) => role === undefined || !alone.has(role))
            .map(({ workload, file, policy, leftOut }) => folded([workload, file], [policy], leftOutList(leftOut)))
    ];
    const sections = texts.map((text) => ({
        text: text ?? INSTEAD,
        instead: INSTEAD,
        rank: 5
    }));
    return [...sections, ...fileTables(view)];
}
/** Whose policy stands in each file that is named by a hash. */
function fileTables({ policies }) {
    const rows = policies.map(({ file, workload, role }) => [
        (0,reporters_escape/* code */.aY)(file),
        (0,reporters_escape/* codeInCell */.FX)(workload),
        role === undefined ? '' : (0,reporters_escape/* codeInCell */.FX)((0,bounded/* boundedText */.LD)((0,role_name/* roleName */.S)(role), bounded/* NAME */.o_))
    ]);
    return Array.from({ length: Math.ceil(rows.length / suggested_ROWS) }, (_, i) => {
        const table = markdownTable([['File', 'Workload', 'Role'], ...rows.slice(i * suggested_ROWS, (i + 1) * suggested_ROWS)]);
        return {
            text: `<details>\n<summary>Whose policy each file is</summary>\n\n${table}\n\n</details>`,
            instead: 'Whose policy each file is stands in `summary.md` of the artifact.',
            rank: 5
        };
    });
}
function roleText(role, { workloads }) {
    const place = [role_policies/* POLICIES */.P, role.folder].filter((part) => part !== '').join('/');
    const leftOut = workloads.filter(({ report }) => report.role === role.arn).flatMap((one) => one.leftOut);
    const distinct = [...new Map(leftOut.map((one) => [one.when, one])).values()];
    const notes = [
        ...role.cautions.map(reporters_escape/* prose */.CS),
        ...(role.isEditable
            ? [
                `${(0,reporters_escape/* code */.aY)(`${place}/${role.applyFile}`)} puts it in the place of the role’s policies, and ${(0,reporters_escape/* code */.aY)(`${place}/${role.restoreFile}`)} gives those back.`
            ]
            : [])
    ];
    const files = role.parts.map(({ file }) => `${place}/${file}`);
    return folded([role.name, ...files], role.parts.map(({ policy }) => policy), `\n\n${notes.map((note) => `- ${note}`).join('\n')}${leftOutList(distinct)}`);
}
/** @returns undefined where a line is too long for a page */
function folded(names, policies, after) {
    const [first = '', ...files] = names;
    const blocks = policies.map(({ Version, Statement }) => JSON.stringify({ Version, Statement }, null, 2).split('\n'));
    if (blocks.flat().some((line) => line.length > LONGEST_LINE))
        return undefined;
    const summary = [(0,reporters_escape/* html */.qy)(first), ...files.map(reporters_escape/* html */.qy)].map((name) => `<code>${name}</code>`).join(' · ');
    const masked = blocks.flat().some((line) => masking/* MASKED */.uA.test(line))
        ? '\n\nAccount ids are masked here: take the file of the artifact.'
        : '';
    const shown = blocks.map((lines) => (0,reporters_escape/* fenced */.OF)('json', lines.map(reporters_escape/* oneLine */.TN))).join('\n\n');
    return `<details>\n<summary>${summary}</summary>\n\n${shown}${masked}${after}\n\n</details>`;
}
function leftOutList(leftOut) {
    if (leftOut.length === 0)
        return '';
    const rest = leftOut.length - suggested_NAMES;
    const items = leftOut
        .slice(0, suggested_NAMES)
        .map(({ when, actions, isGranted }) => `- ${actions.slice(0, suggested_NAMES).map(reporters_escape/* code */.aY).join(', ')}${actions.length > suggested_NAMES ? ` and ${actions.length - suggested_NAMES} more` : ''}${isGranted ? words/* GRANTED */.aI : ''}: ${(0,reporters_escape/* code */.aY)(when)}`);
    return [
        '\n\nLeft out, since nothing shows that it is needed:\n',
        ...items,
        ...(rest > 0 ? [`- and ${rest} more in \`report.json\``] : [])
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/src/judgement/gaps.js
var gaps = __webpack_require__(91077);
;// CONCATENATED MODULE: ./lib/src/reporters/markdown/table.js
/** The table of a page: what each role holds too much, worst first; a further row for what has no role to be judged. */






/** Rows that stand open, and rows of each folded table. */
const table_OPEN = 10;
const table_ROWS = 50;
const table_INSTEAD = `More rows of the table are ${IN_ARTIFACT}.`;
/** Of a pass all of it is folded: there is nothing to decide. */
function tableSections(view, links) {
    const rows = rowsOf(view);
    if (rows.length === 0)
        return [];
    const isPass = view.report.verdict === 'pass';
    const first = rows.slice(0, table_OPEN);
    const rest = rows.slice(table_OPEN);
    const open = {
        text: tableOf(first, view, links),
        instead: `The table of roles is ${IN_ARTIFACT}.`,
        rank: 2
    };
    const folded = chunks(rest).map((some) => ({ text: tableOf(some, view, links), instead: table_INSTEAD, rank: 4 }));
    return isPass
        ? fold(`The table: ${(0,plural/* plural */.L)(rows.length, 'role')}`, [open, ...folded])
        : [open, ...fold(`The other ${(0,plural/* plural */.L)(rest.length, 'role')}`, folded)];
}
function chunks(rows) {
    return Array.from({ length: Math.ceil(rows.length / table_ROWS) }, (_, i) => rows.slice(i * table_ROWS, (i + 1) * table_ROWS));
}
function tableOf(rows, view, links) {
    const head = [
        // what the sign before a name answers
        hasLimits(view) ? 'Within limit?' : 'Role',
        term('Unused', 'unused', links),
        term('Too wide', 'wide', links),
        term('Seen', 'seen', links),
        term('Most dangerous', 'dangerous', links)
    ];
    return markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r', 'l'] });
}
/** A limit that nothing could fail, as before the first baseline, holds nothing. */
function hasLimits({ report }) {
    return report.gate.thresholds.length > 0 && report.verdict !== 'report';
}
function rowsOf(view) {
    const { roles, workloads } = view;
    const known = new Set(roles.flatMap((role) => role.report.workloads));
    const isLimited = hasLimits(view);
    return [
        ...roles.map((role) => (role.report.judged ? judgedRow(role, isLimited) : unjudgedRow(role))),
        ...workloads.filter((workload) => !known.has(workload.report.arn)).map(aloneRow)
    ];
}
function judgedRow(role, isLimited) {
    const { report, removals: [worst] } = role;
    const isClean = report.unused.total + report.wide.length === 0;
    const isOpen = report.coverage?.tooLittle !== undefined;
    // without a limit nothing is within it
    const mark = isOpen ? '**?**' : role.exceeds ? '❌' : isClean || isLimited ? '✅' : '⚠️';
    return [
        `${mark} ${(0,reporters_escape/* codeInCell */.FX)(role.name)}`,
        `${isOpen ? '?' : `**${report.unused.total}**`} of ${report.granted}${notes(role)}`,
        isOpen ? '?' : String(report.wide.length),
        role.seen,
        worst === undefined ? (isOpen ? 'undecided' : '–') : `${(0,reporters_escape/* codeInCell */.FX)(worst.action)} ${worst.danger.why}`
    ];
}
/** What is new and what is waived, where there is any. */
function notes({ report: { waived }, newFindings }) {
    return [
        ...(newFindings === undefined ? [] : [` · ${newFindings} new`]),
        ...(waived.length > 0 ? [` · ${waived.length} waived`] : [])
    ].join('');
}
function unjudgedRow({ report, name, seen }) {
    return [
        `**?** ${(0,reporters_escape/* codeInCell */.FX)(name)}`,
        `? of ${report.granted}`,
        '?',
        seen,
        report.unread.some(({ what }) => what !== gaps/* BOUNDARY */.vW) ? 'not read' : 'no trace in the window'
    ];
}
/** A workload whose role is not known or was not compared. */
function aloneRow({ name, roleName, hasEvidence, seen }) {
    const role = roleName === undefined ? 'role unknown' : (0,reporters_escape/* codeInCell */.FX)(roleName);
    return [
        `**?** ${role} of ${(0,reporters_escape/* codeInCell */.FX)(name)}`,
        '?',
        '?',
        seen,
        hasEvidence ? 'not compared' : 'no trace in the window'
    ];
}

;// CONCATENATED MODULE: ./lib/src/reporters/markdown/markdown.js
/**
 * The view as Markdown for step summary and comment, on one screen: verdict, what is loosened, how sure it is, the worst roles, what to
 * change first, doubts, and where the rest is; all else is folded. Within a number of bytes, whole sections at a time.
 */










/**
 * @param budget bytes of UTF-8 that the text may have
 * @param links what it points to, as far as that exists
 */
function renderMarkdown(view, budget, links = {}) {
    const sections = [
        { text: title(view), instead: title(view), rank: 0 },
        ...loosening(view),
        { text: openingOf(view), instead: '', rank: 0 },
        ...tableSections(view, links),
        ...firstRemovals(view, links),
        ...doubtsInShort(view),
        ...fold(roleByRole(view), [...removals_removals(view), ...suggestedPolicies(view), ...sharedRoles(view)]),
        ...fold(doubtsTitle(view), doubtsInFull(view)),
        { text: `<sub>${footerLine(view, links)}</sub>`, instead: '', rank: 0 }
    ];
    return fitted(sections, budget);
}
/** What is folded role by role. */
function roleByRole({ tally, rolePolicies, policies }) {
    const parts = [
        ...(tally.judged === 0
            ? []
            : [`what to remove (${(0,plural/* plural */.L)(tally.unused, 'unused action')}, ${tally.wide} too wide in resources)`]),
        ...(policies.length === 0
            ? []
            : [`${(0,plural/* plural */.L)(rolePolicies.length > 0 ? rolePolicies.length : policies.length, 'policy')} to paste`])
    ];
    return `Role by role: ${parts.join(', and ')}`;
}


/***/ }),

/***/ 67566:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ writeFolder),
/* harmony export */   Cr: () => (/* binding */ filesForEverybody),
/* harmony export */   Qf: () => (/* binding */ filesBesideReport),
/* harmony export */   RO: () => (/* binding */ writeNamed)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _kit_whole_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72732);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32536);
/* harmony import */ var _reporters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71858);
/** The files of a scan. Names come from hashes, never from what a trace says. */




/** The files that a scan writes into its folder beside its report, all of them functions of it. */
function* filesBesideReport(view) {
    for (const reporter of _reporters_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLDER */ .L7)
        if (reporter !== _report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .reportJson */ .l)
            yield* reporter.outputs(view);
}
/** Those of them that hold no account id where the view has none. */
function* filesForEverybody(view) {
    for (const reporter of _reporters_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLDER */ .L7)
        if (reporter.isForEverybody === true)
            yield* reporter.outputs(view);
}
/**
 * Writes the folder's files, all of them or none.
 * @param label how the user's face calls the option of the folder
 * @param shown the view as everybody may see it
 * @throws UserError when the folder cannot be written to
 */
async function writeFolder(view, folder, label, shown = view) {
    const paths = [];
    const names = new Set();
    function* placed() {
        for (const { called, isForEverybody, outputs } of _reporters_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLDER */ .L7)
            for (const { file, text } of outputs(isForEverybody === true ? shown : view)) {
                names.add(called);
                const place = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, file);
                paths.push(place);
                yield { path: place, text };
            }
    }
    try {
        await (0,_kit_whole_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWhole */ .f8)(folder, placed());
    }
    catch (error) {
        if (!(0,_kit_whole_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfFiles */ .l$)(error))
            throw error;
        throw (0,_kit_whole_files_js__WEBPACK_IMPORTED_MODULE_1__/* .notWritten */ .xc)(`${label} is "${folder}"`, error, 'Give a folder that exists or can be made');
    }
    const called = [[...names].slice(0, -1).join(', '), ...[...names].slice(-1)]
        .filter((part) => part !== '')
        .join(' and ');
    return { paths, called };
}
/**
 * Writes the files that options name.
 * @param view as everybody may see it
 * @param label how the user's face calls an option
 * @returns the paths written
 * @throws UserError when a file cannot be written
 */
async function writeNamed(view, options, context, label) {
    const written = [];
    for (const { option, file: fileIn, text } of _reporters_js__WEBPACK_IMPORTED_MODULE_3__/* .NAMED */ .qB) {
        const file = fileIn(options);
        if (file === undefined)
            continue;
        try {
            await (0,_kit_whole_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWhole */ .f8)(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file), [{ path: file, text: text(view, context) }]);
        }
        catch (error) {
            throw (0,_kit_whole_files_js__WEBPACK_IMPORTED_MODULE_1__/* .notWritten */ .xc)(`${label(option)} is "${file}"`, error, 'Give the path of a file in a folder that exists or can be made');
        }
        written.push(file);
    }
    return written;
}


/***/ }),

/***/ 9802:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ POLICIES),
  n: () => (/* binding */ rolePolicies)
});

// EXTERNAL MODULE: ./lib/src/reporters/json.js
var json = __webpack_require__(93709);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/policies/size.js
var size = __webpack_require__(68584);
// EXTERNAL MODULE: ./lib/src/kit/role-name.js
var role_name = __webpack_require__(52453);
// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(46176);
;// CONCATENATED MODULE: ./lib/src/reporters/policies/replacement.js
/** What takes the place of a role's policies, as two shell scripts for the AWS CLI: one that does it, one that undoes it. */




/** The name of an inline policy that this program wrote, so that a later one takes its place. */
const INLINE_NAME = 'least-privilege';
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const LONGEST_POLICY_NAME = 128;
/**
 * New policies are there before old ones go, so that the role never has less than it needs. Where one inline policy has room beside the
 * old ones it is that; else there are managed ones, named by their content.
 */
function replacementOf(role) {
    const planned = planOf(role);
    return {
        apply: script([
            `Gives role ${role.name} what its workloads were seen to need, in the place of its policies. ${role.restoreFile} undoes it.`,
            ...role.cautions
        ], role, [...planned.add, ...planned.takeOld]),
        restore: script([`Gives role ${role.name} back the policies that it had, and undoes ${role.applyFile}.`], role, [...planned.giveBack, ...planned.takeNew])
    };
}
function planOf(role) {
    const inline = role.old.filter(({ document }) => document !== undefined);
    const attached = role.old.filter(({ document }) => document === undefined).map(({ name }) => name);
    const isInline = role.parts.length === 1 && sizeOfAll(role, inline) <= size/* INLINE_LIMIT */.ol;
    const giveBack = [
        ...inline.map(({ name, document = '' }) => putInline(name, quoted(document))),
        ...attached.map((arn) => iam('attach-role-policy', '--policy-arn', quoted(arn)))
    ];
    if (isInline) {
        const [part] = role.parts;
        return {
            add: [putInline(INLINE_NAME, quoted(`file://${part?.file ?? ''}`))],
            takeOld: [
                ...inline.filter(({ name }) => name !== INLINE_NAME).map(({ name }) => deleteInline(name)),
                ...attached.map(detach)
            ],
            giveBack,
            takeNew: inline.some(({ name }) => name === INLINE_NAME) ? [] : [deleteInline(INLINE_NAME)]
        };
    }
    const created = role.parts.map(({ file, policy }) => ({ file, ...managed(role, policy) }));
    const fresh = created.filter(({ arn }) => !attached.includes(arn));
    return {
        add: fresh.flatMap(({ file, name, arn }) => [
            `aws iam create-policy --policy-name ${quoted(name)} --policy-document ${quoted(`file://${file}`)} > /dev/null`,
            iam('attach-role-policy', '--policy-arn', quoted(arn))
        ]),
        takeOld: [
            ...inline.map(({ name }) => deleteInline(name)),
            ...attached.filter((arn) => !created.some((one) => one.arn === arn)).map(detach)
        ],
        giveBack,
        takeNew: fresh.flatMap(({ arn }) => [detach(arn), `aws iam delete-policy --policy-arn ${quoted(arn)}`])
    };
}
/** Characters of the new policy and of the inline ones that stand beside it for a moment. */
function sizeOfAll({ parts }, inline) {
    const old = inline.filter(({ name }) => name !== INLINE_NAME);
    return (parts.reduce((sum, { policy }) => sum + (0,size/* sizeOf */.$d)(policy), 0) +
        old.reduce((sum, { document = '' }) => sum + document.length, 0));
}
function managed({ arn: role }, policy) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(policy)).digest('hex').slice(0, 12);
    const end = `-${INLINE_NAME}-${digest}`;
    const name = `${(0,role_name/* roleName */.S)(role).slice(0, LONGEST_POLICY_NAME - end.length)}${end}`;
    const [, partition = 'aws', , , account = ''] = role.split(':');
    return { name, arn: `arn:${partition}:iam::${account}:policy/${name}` };
}
function script(comments, { name }, commands) {
    return [
        '#!/usr/bin/env bash',
        ...comments.map((text) => `# ${(0,reporters_escape/* oneLine */.TN)(text)}`),
        'set -euo pipefail',
        'cd -- "$(dirname -- "$0")"',
        `role=${quoted(name)}`,
        ...commands,
        ''
    ].join('\n');
}
function iam(command, ...args) {
    return `aws iam ${command} --role-name "$role" ${args.join(' ')}`;
}
function putInline(name, document) {
    return iam('put-role-policy', '--policy-name', quoted(name), '--policy-document', document);
}
function deleteInline(name) {
    return iam('delete-role-policy', '--policy-name', quoted(name));
}
function detach(arn) {
    return iam('detach-role-policy', '--policy-arn', quoted(arn));
}
/** One word for a shell, whatever is in it. */
function quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/policies/role-policies.js


const POLICIES = 'policies';
const rolePolicies = {
    called: 'policies/',
    outputs: function* ({ rolePolicies: roles }) {
        if (roles.length === 0)
            return;
        for (const role of roles)
            yield* filesOf(role);
        yield { file: `${POLICIES}/index.json`, text: (0,json/* json */.P)(roles.map(indexed)) };
    }
};
function filesOf(role) {
    const { apply, restore } = replacementOf(role);
    return [
        ...[...role.parts, ...role.workloads.flatMap(({ parts }) => parts)].map(({ file, policy }) => ({
            file: inFolder(role, file),
            text: (0,json/* json */.P)(policy)
        })),
        ...(role.isEditable
            ? [
                { file: inFolder(role, role.applyFile), text: apply },
                { file: inFolder(role, role.restoreFile), text: restore }
            ]
            : [])
    ];
}
function indexed(role) {
    return {
        role: role.arn,
        files: role.parts.map(({ file }) => inFolder(role, file)),
        workloads: role.workloads.map(({ name, parts }) => ({
            name,
            files: parts.map(({ file }) => inFolder(role, file))
        })),
        ...(role.isEditable && {
            apply: inFolder(role, role.applyFile),
            restore: inFolder(role, role.restoreFile)
        }),
        cautions: role.cautions
    };
}
function inFolder({ folder }, file) {
    return [POLICIES, folder, file].filter((part) => part !== '').join('/');
}


/***/ }),

/***/ 32536:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ reportText),
/* harmony export */   l: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var _kit_shared_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28499);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94254);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93709);
/** report.json: the report as it is. */



/** Characters that a report has, as one line, before it says once what it says several times: that of some hundred roles stays plain. */
const PLAIN_AT_MOST = 16_000_000;
const reportJson = {
    called: 'report.json',
    outputs: (view) => [{ file: 'report.json', text: fileText(view) }]
};
/** A large report says once what it says of many roles: see docs/reading.md. */
function fileText({ full }) {
    const { length, pieces } = (0,_kit_shared_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedJson */ .uv)({ ...full, version: _report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .SHARED_VERSION */ .r });
    return length > PLAIN_AT_MOST ? pieces() : (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonPieces */ .M)(full);
}
/** The report as JSON without references, for a terminal and the programs behind it. */
function reportText({ full }) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonPieces */ .M)(full);
}


/***/ }),

/***/ 71858:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L7: () => (/* binding */ FOLDER),
  qB: () => (/* binding */ reporters_NAMED),
  No: () => (/* binding */ PRINTED)
});

// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./lib/src/view/grants.js
var grants = __webpack_require__(10727);
// EXTERNAL MODULE: ./lib/src/reporters/json.js
var json = __webpack_require__(93709);
;// CONCATENATED MODULE: ./lib/src/reporters/excessive-permissions.js



const excessivePermissionsFile = {
    called: 'excessive_permissions.json',
    outputs: (view) => view.report.compared
        ? [{ file: 'excessive_permissions.json', text: (0,json/* jsonPieces */.M)(excessivePermissions(view)) }]
        : []
};
/**
 * A grant that nobody uses stands as it is written; of one that is used in part, the unused actions by name. Where the report does not
 * name them, it stands as it is written too: left out, the widest grants would look like none. So does one with NotAction, of which no
 * name tells what it gives. A used action that is granted on too much stands with the resource that is too much.
 */
function excessivePermissions({ full: { roles, workloads } }) {
    const judged = new Map(roles.filter((role) => role.judged).map((role) => [role.arn, role]));
    return workloads.flatMap(({ arn, role: roleArn }) => {
        const role = judged.get(roleArn ?? '');
        return role === undefined ? [] : [{ arn, role: role.arn, excessPermissions: excessOf(role) }];
    });
}
/** A role whose actions on resources are more stands with the resources together that have the same actions. */
const MOST_PAIRS = 20_000;
function excessOf(role) {
    return [...excessByName(role), ...excessByExclusion(role)];
}
/** Of statements that name what they do not give, those that give what is unused. */
function excessByExclusion(role) {
    return role.grants
        .filter(({ actions }) => actions.some(({ unused }) => unused > 0))
        .filter(givesByExclusion)
        .flatMap((grant) => {
        const { notAction, notResource, resources } = grant;
        const what = notAction === undefined ? { Action: namesIn([unusedOf(grant, role)]) } : { NotAction: notAction };
        const on = notResource === undefined
            ? resources.map((Resource) => ({ Resource }))
            : [{ NotResource: notResource }];
        return on.map((one) => ({ ...what, ...one, Effect: 'Allow' }));
    });
}
function givesByExclusion({ notAction, notResource }) {
    return notAction !== undefined || notResource !== undefined;
}
function excessByName(role) {
    const excess = [
        ...grantsIn(role),
        ...role.wide.map(({ action, granted }) => ({ actions: [action], on: granted }))
    ];
    const byResource = new Map();
    for (const [i, { actions, on }] of excess.entries()) {
        if (actions.length === 0)
            continue;
        for (const resource of on) {
            const known = byResource.get(resource);
            if (known === undefined)
                byResource.set(resource, [i]);
            else
                known.push(i);
        }
    }
    const alike = new Map();
    for (const [resource, own] of [...byResource].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b))) {
        const key = own.join();
        const group = alike.get(key) ?? {
            actions: namesIn(own.map((i) => excess[i]?.actions ?? [])),
            resources: []
        };
        group.resources.push(resource);
        alike.set(key, group);
    }
    const groups = [...alike.values()];
    const pairs = groups.reduce((sum, { actions, resources }) => sum + actions.length * resources.length, 0);
    if (pairs > MOST_PAIRS)
        return groups.map(({ actions, resources }) => ({ Action: actions, Resource: resources, Effect: 'Allow' }));
    return groups
        .flatMap(({ actions, resources }) => resources.map((Resource) => ({ Action: actions, Resource })))
        .toSorted((a, b) => (0,compare/* compare */.U)(a.Resource, b.Resource))
        .map((one) => ({ ...one, Effect: 'Allow' }));
}
function namesIn(lists) {
    return [...new Set(lists.flat())].sort();
}
/** Of each statement what is unused of it, by its resources. */
function grantsIn(role) {
    return role.grants
        .filter((grant) => !givesByExclusion(grant))
        .map((grant) => ({ actions: unusedOf(grant, role), on: grant.resources }));
}
function unusedOf({ actions }, { unused }) {
    const named = unused.actions && (0,grants/* unusedIn */.e)(unused.actions);
    return actions
        .filter((one) => one.unused > 0)
        .flatMap((one) => named === undefined || one.used + one.implied + one.undecided === 0
        ? [one.action]
        : named(one.action).map(({ action }) => action));
}

// EXTERNAL MODULE: ./lib/src/reporters/markdown/markdown.js + 12 modules
var markdown = __webpack_require__(23351);
// EXTERNAL MODULE: ./lib/src/reporters/html/html.js + 5 modules
var html = __webpack_require__(27585);
;// CONCATENATED MODULE: ./lib/src/reporters/policies/hashed-policies.js
/** The written policies, in files named by the hash of the workload's ARN, as the predecessor named them. */

const hashedPolicies = {
    called: 'the policies',
    outputs: function* ({ policies }) {
        for (const { file, policy } of policies)
            yield { file, text: (0,json/* json */.P)(policy) };
    }
};

// EXTERNAL MODULE: ./lib/src/reporters/policies/role-policies.js + 1 modules
var role_policies = __webpack_require__(9802);
// EXTERNAL MODULE: ./lib/src/reporters/report-json.js
var report_json = __webpack_require__(32536);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/reference/reference.js
var reference = __webpack_require__(98181);
// EXTERNAL MODULE: ./lib/src/view/coverage.js
var coverage = __webpack_require__(52502);
// EXTERNAL MODULE: ./lib/src/view/ruling.js
var ruling = __webpack_require__(857);
// EXTERNAL MODULE: ./lib/src/view/words.js
var words = __webpack_require__(75171);
// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(46176);
;// CONCATENATED MODULE: ./lib/src/reporters/sarif.js
/**
 * The excess as SARIF 2.1.0 for code scanning. https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning
 */









const HOMEPAGE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege';
const IDENTIFIER = 'xrayLeastPrivilege/v1';
const NAMED = 10;
/** Of a report that is the only one. */
const USUAL_NAME = 'least-privilege';
const RULE_IDS = [
    'unused-permissions-management',
    'unused-write',
    'unused-tagging',
    'unused-read',
    'unused-list',
    'wide-resource'
];
/** What code scanning makes of a rule: a severity from 0 to 10, and a level. */
const RULES = {
    'unused-permissions-management': {
        severity: '8.0',
        level: 'error',
        text: 'A granted action that manages permissions was never used'
    },
    'unused-write': { severity: '6.0', level: 'warning', text: 'A granted write action was never used' },
    'unused-tagging': { severity: '4.0', level: 'warning', text: 'A granted tagging action was never used' },
    'unused-read': { severity: '3.0', level: 'note', text: 'A granted read action was never used' },
    'unused-list': { severity: '2.0', level: 'note', text: 'A granted list action was never used' },
    'wide-resource': {
        severity: '5.0',
        level: 'warning',
        text: 'A used action is granted on more resources than needed'
    }
};
/** The log as a file for GitHub's upload action. */
const sarifText = (view, { workflow, name }) => (0,json/* json */.P)(renderSarif(view, view.report.templates?.located ?? [], workflow, name));
/**
 * @param locations where the grants stand in the repository, as far as that is known
 * @param name of the report, where there may be others of the same commit
 * @param elsewhere the file in the repository that stands in for a place that is not known: code scanning refuses results without one
 * @returns a SARIF log, as a plain object
 */
function renderSarif({ report, roles }, locations, elsewhere, name) {
    // in an order that does not change with how bad each role is
    const findings = roles
        .filter((role) => role.report.judged)
        .toSorted((a, b) => (0,compare/* compare */.U)(a.report.arn, b.report.arn))
        .flatMap((role) => findingsOf(role).map((found) => withWaiver(found, role, report)));
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'X-Ray Least Privilege',
                        semanticVersion: report.tool.version,
                        informationUri: HOMEPAGE,
                        rules: RULE_IDS.map(rule),
                        notifications: [LOOSENED]
                    }
                },
                invocations: [
                    {
                        executionSuccessful: report.evidence.stopped === undefined,
                        toolConfigurationNotifications: (report.gate.loosened ?? []).map(loosening)
                    }
                ],
                properties: {
                    verdict: report.verdict,
                    gate: (0,reporters_escape/* oneLine */.TN)([(0,ruling/* rulingFile */.K)(report.gate), (0,ruling/* rulingLimits */.I)(report.gate, 'input')].filter(Boolean).join(': '))
                },
                automationDetails: { id: categoryOf(name) },
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding) => result(finding, locations, elsewhere))
            }
        ]
    };
}
/**
 * Code scanning keeps one log for each category of a commit, and closes the alerts of the log before: so each report has its own.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning (runAutomationDetails)
 */
function categoryOf(name = USUAL_NAME) {
    return name === USUAL_NAME ? 'xray-least-privilege/' : `xray-least-privilege/${(0,reporters_escape/* oneLine */.TN)(name)}/`;
}
/** What a pull request makes looser is no finding on a line, but something that whoever reads the findings must know. */
const LOOSENED = {
    id: 'gate-loosened',
    name: 'GateLoosened',
    shortDescription: { text: 'The limits by which roles are judged are loosened' },
    defaultConfiguration: { level: 'warning' }
};
function loosening(text) {
    return {
        descriptor: { id: LOOSENED.id, index: 0 },
        level: 'warning',
        message: { text: (0,reporters_escape/* oneLine */.TN)(`The gate is loosened: ${text}`) }
    };
}
function rule(id) {
    const { severity, level, text } = RULES[id];
    return {
        id,
        name: id.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase()),
        shortDescription: { text },
        fullDescription: { text: `${text} by the workloads of the role, as far as their traces show.` },
        help: { text: 'Remove it, or narrow it to what is needed. A call that was not traced is not seen.' },
        helpUri: HOMEPAGE,
        defaultConfiguration: { level },
        properties: { 'security-severity': severity, precision: 'medium', tags: ['security', 'iam'] }
    };
}
/** One for each grant and access level, so that an alert stays the same when an action more or less is used. */
function findingsOf(role) {
    const wide = role.wide.map(({ action, width, granted, needed }) => finding('wide-resource', role, action, [action], `granted on ${words/* WIDTH */.lR[width]} (${(0,words/* firstOf */.Ku)(granted, NAMED)}), needed on ${(0,words/* firstOf */.Ku)(needed, NAMED)}`));
    const excess = role.grants.filter(({ unused }) => unused > 0);
    return [...excess.flatMap((grant) => unusedFindings(grant, role)), ...wide];
}
/** One finding for each access level; without names, one of the worst level. */
function unusedFindings({ action, unused, unusedActions }, role) {
    if (unusedActions === undefined) {
        const level = role.worstLevel ?? 'write';
        return [finding(`unused-${level}`, role, action, [], `${(0,plural/* plural */.L)(unused, 'action')} of it never used`)];
    }
    return reference.ACCESS_LEVELS.flatMap((level) => {
        const names = unusedActions.filter((one) => one.level === level).map((one) => one.action);
        if (names.length === 0)
            return [];
        return [finding(`unused-${level}`, role, action, names, `never used: ${(0,words/* firstOf */.Ku)(names, NAMED)}`)];
    });
}
function finding(ruleId, { report, name }, action, about, what) {
    const text = (0,reporters_escape/* oneLine */.TN)(`Role ${name}, ${action}: ${what}`);
    return { rule: ruleId, role: report.arn, action, about, text, rank: (0,coverage/* rankOf */.IQ)(report) };
}
function withWaiver(found, { report: { waived } }, { gate }) {
    const waivers = found.about.map((action) => waived.find((one) => one.action === action)?.waiver);
    const [first] = waivers;
    if (first === undefined || waivers.includes(undefined))
        return found;
    const reason = gate.waived[first]?.reason;
    return reason === undefined ? found : { ...found, waived: reason };
}
function result({ rule: ruleId, role, action, text, rank, waived }, locations, elsewhere) {
    const place = locations.find((one) => one.role === role && one.action === action);
    const region = place === undefined ? { startLine: 1 } : { startLine: place.startLine, endLine: place.endLine };
    return {
        ruleId,
        ruleIndex: RULE_IDS.indexOf(ruleId),
        level: RULES[ruleId].level,
        ...(rank !== undefined && { rank }),
        message: { text },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: encodeURI(place?.file ?? elsewhere), uriBaseId: '%SRCROOT%' },
                    region
                },
                logicalLocations: [{ fullyQualifiedName: (0,reporters_escape/* oneLine */.TN)(role), kind: 'resource' }]
            }
        ],
        partialFingerprints: { [IDENTIFIER]: fingerprint(ruleId, role, action) },
        ...(waived !== undefined && {
            suppressions: [{ kind: 'external', status: 'accepted', justification: (0,reporters_escape/* oneLine */.TN)(waived) }]
        })
    };
}
/** Made of what stays the same when a policy is reordered, its statements are renamed, or the file moves. */
function fingerprint(...parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\u0000')).digest('hex');
}

// EXTERNAL MODULE: ./lib/src/reporters/summary.js
var summary = __webpack_require__(49727);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/kit/refused-to-scan.js
var refused_to_scan = __webpack_require__(4089);
// EXTERNAL MODULE: ./lib/src/view/evidence.js
var view_evidence = __webpack_require__(20049);
// EXTERNAL MODULE: ./lib/src/view/removals.js
var removals = __webpack_require__(55597);
;// CONCATENATED MODULE: ./lib/src/reporters/text/lines.js
/** Lines of a terminal: cut and broken between words to its width. Texts are untrusted and lose what moves a cursor. */

/** @param columns what a line may have; a word that is longer stands alone on its line */
function wrapped(text, columns, indent = '') {
    const lines = [];
    let line = '';
    for (const word of (0,reporters_escape/* inert */.tJ)(text).split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && indent.length + longer.length > columns) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, indent + line];
}
/** The beginning of a text, with an ellipsis where something is missing. */
function cut(text, columns) {
    const line = (0,reporters_escape/* inert */.tJ)(text);
    return line.length <= columns ? line : `${line.slice(0, Math.max(0, columns - 1))}…`;
}
/**
 * Rows in columns, two spaces apart. The last column is cut to what is left of the width.
 * @param rows all of the same length, the head first
 * @param right the columns that are set to the right
 */
function table(rows, columns, right) {
    const last = (rows[0]?.length ?? 1) - 1;
    const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => (0,reporters_escape/* inert */.tJ)(row[i] ?? '').length))) ?? [];
    return rows.map((row) => {
        const cells = row.map((cell, i) => {
            const text = (0,reporters_escape/* inert */.tJ)(cell);
            if (i === last)
                return text;
            return right.includes(i) ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0);
        });
        return cut(cells.join('  ').trimEnd(), columns);
    });
}

;// CONCATENATED MODULE: ./lib/src/reporters/text/brief.js
/** The report on one screen of a terminal: verdict, evidence, the worst roles, what to remove first, doubts, and where the rest is. */







const MARK = {
    pass: 'PASS',
    report: 'REPORT',
    excess: 'EXCESS',
    'insufficient-evidence': 'INSUFFICIENT EVIDENCE'
};
const ROLES = 5;
const REMOVALS = 3;
const REASONS = 3;
const DOUBTS = 4;
const REFUSED = 2;
const ACTIONS = 5;
const INDENT = '  ';
/** Below so many columns the table has only what matters most. */
const NARROW = 76;
const NAME = 36;
/** @param columns of the terminal */
function briefLines(view, columns) {
    const blocks = [
        [...verdictLines(view, columns), ...evidenceLines(view, columns)],
        roleTable(view, columns),
        removalLines(view, columns),
        refusalLines(view, columns),
        doubtLines(view, columns)
    ];
    return blocks.filter((block) => block.length > 0).flatMap((block, i) => (i === 0 ? block : ['', ...block]));
}
/** The verdict in one line. */
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
        ...(rest > 0 ? [`${INDENT}and ${(0,plural/* plural */.L)(rest, 'reason')} more`] : []),
        ...(report.compared ? wrapped(`${brief_ruling(report)}.`, columns, INDENT) : [])
    ];
}
function evidenceLines({ report: { evidence }, workloads }, columns) {
    const { traces, window, region } = evidence;
    const seen = workloads.filter(({ hasEvidence }) => hasEvidence).length;
    const parts = [
        `${traces.read} of ${(0,plural/* plural */.L)(traces.listed, 'trace')}`,
        ...(window === undefined ? [] : [`${window.start} to ${window.end}`]),
        ...(region === undefined ? [] : [region]),
        `${seen} of ${(0,plural/* plural */.L)(workloads.length, 'workload')} seen`
    ];
    return [
        `Evidence: ${parts.join(', ')}.`,
        ...(0,view_evidence/* sourceLines */.Jj)(evidence).map((line) => `Read ${line}.`),
        ...(0,view_evidence/* endpointLines */.pr)(evidence)
    ].flatMap((line) => wrapped(line, columns, INDENT));
}
function brief_ruling({ gate }) {
    const file = (0,ruling/* rulingFile */.K)(gate);
    return `Gate${file === undefined ? '' : ` by ${file} and the options`}: ${(0,ruling/* rulingLimits */.I)(gate, 'option')}`;
}
function roleTable({ roles }, columns) {
    if (roles.length === 0)
        return [];
    const isNarrow = columns < NARROW;
    const rows = roles.slice(0, ROLES).map((role) => (isNarrow ? narrowRow(role) : wideRow(role)));
    const head = isNarrow
        ? ['', 'Role', 'Unused', 'Seen', 'Most dangerous']
        : ['', 'Role', 'Unused', 'Wide', 'Seen', 'Most dangerous'];
    const rest = roles.length - ROLES;
    return [
        ...table([head, ...rows], columns, isNarrow ? [2, 3] : [2, 3, 4]),
        ...(rest > 0 ? [`${INDENT}and ${(0,plural/* plural */.L)(rest, 'role')} more`] : [])
    ];
}
function wideRow(role) {
    const [mark = '', name = '', unused = '', seen = '', worst = ''] = narrowRow(role);
    return [mark, name, unused, role.report.judged ? String(role.report.wide.length) : '?', seen, worst];
}
function narrowRow({ report, name, exceeds, seen, removals: [worst] }) {
    const short = cut(name, NAME);
    const isOpen = report.coverage?.tooLittle !== undefined;
    if (!report.judged) {
        const [unread] = report.unread;
        return [
            '?',
            short,
            '?',
            seen,
            `not judged: ${unread === undefined ? 'no trace of it' : `${unread.what}: ${unread.why}`}`
        ];
    }
    return [
        isOpen ? '?' : exceeds ? 'x' : ' ',
        short,
        `${isOpen ? '?' : report.unused.total}/${report.granted}`,
        seen,
        worst === undefined ? (isOpen ? 'undecided' : '-') : `${worst.action} ${worst.danger.why}`
    ];
}
function removalLines({ roles }, columns) {
    const all = roles
        .filter(({ report }) => report.judged)
        .flatMap((role) => role.removals.map((removal) => ({ ...removal, role: role.name, sureness: role.sureness })))
        .toSorted(removals/* byDanger */.d);
    if (all.length === 0)
        return [];
    const said = new Set();
    return [
        'Remove first:',
        ...all
            .slice(0, REMOVALS)
            .flatMap(({ how, granted, policies, resources, role, sureness, action, danger }, i) => {
            // once for each role
            const worth = said.has(role) || sureness === '' ? [] : wrapped(`${sureness}.`, columns, INDENT.repeat(2));
            said.add(role);
            return [
                cut(
                // the role first: a line that is cut off says of which it is
                `${INDENT}${i + 1}. ${role}: ${granted} ${granted === action ? danger.why : `(${action} ${danger.why})`}: policy ${(0,words/* firstOf */.Ku)(policies.map(lastPart), 1)}, ${how === 'narrow' ? 'used, but granted ' : ''}on ${(0,words/* firstOf */.Ku)(resources, 1)}`, columns),
                ...worth
            ];
        })
    ];
}
/** What AWS refused the scan, with a statement to paste, and what it refused the roles. */
function refusalLines({ lacking, missing }, columns) {
    const rest = missing.length - REFUSED;
    const lines = [
        ...(lacking === undefined ? [] : [(0,refused_to_scan/* lackingLine */.gk)(lacking)]),
        ...missing
            .slice(0, REFUSED)
            .map(({ name, actions, calls }) => `AWS refused ${(0,words/* firstOf */.Ku)(actions, ACTIONS)} to ${name} (${(0,plural/* plural */.L)(calls, 'call')}).`),
        ...(rest > 0 ? [`AWS refused calls of ${(0,plural/* plural */.L)(rest, 'more role')}.`] : [])
    ];
    return lines.flatMap((line) => wrapped(line, columns));
}
/** What stands above in a line of its own is not told again. */
function doubtLines({ cautions: all }, columns) {
    const cautions = all.filter(({ standsApart }) => standsApart !== true);
    if (cautions.length === 0)
        return [];
    const rest = cautions.length - DOUBTS;
    const titles = cautions.slice(0, DOUBTS).map(({ title }) => title);
    return wrapped(`Doubts: ${titles.join(' ')}${rest > 0 ? ` And ${rest} more.` : ''}`, columns);
}
function lastPart(policy) {
    return policy.slice(policy.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./lib/src/kit/role-name.js
var role_name = __webpack_require__(52453);
// EXTERNAL MODULE: ./lib/src/view/validation.js
var view_validation = __webpack_require__(1139);
;// CONCATENATED MODULE: ./lib/src/reporters/text/details.js
/** The report for a terminal, in full. */




const NAMES = 5;
const NARROWED = ', narrowed by a condition';
/** Workload by workload and role by role, and every caution with its names. */
function detailLines({ workloads, roles, cautions }) {
    return [
        ...workloads.flatMap(workloadLines),
        ...roles.flatMap(roleLines),
        ...cautions.flatMap(({ title, text, names }) => [
            `! ${title} ${text}`,
            ...names.slice(0, NAMES).map((name) => `    ${name}`),
            ...(names.length > NAMES ? [`    and ${names.length - NAMES} more in report.json`] : [])
        ])
    ];
}
function workloadLines({ report, name, roleName: role, hasEvidence, seen, leftOut }) {
    const { traces, needs, validation, fromEarlierRuns = 0 } = report;
    const under = role === undefined ? '' : ` (role ${role})`;
    if (!hasEvidence)
        return [`${name}${under}: no trace, nothing is known`, ''];
    return [
        `${name}${under}: ${(0,plural/* plural */.L)(traces, 'trace')}${report.coverage === undefined ? '' : `, requests seen: ${seen}`}${fromEarlierRuns === 0 ? '' : `; ${(0,plural/* plural */.L)(fromEarlierRuns, 'need')} seen by earlier runs only`}`,
        ...needs.map((need) => `    ${need.action}  ${need.resource}  ${(0,plural/* plural */.L)(need.calls, 'call')}${need.precision === 'wider' ? '  (wider)' : ''}${need.doubt === undefined ? '' : `  (${need.doubt})`}`),
        ...leftOutLines(leftOut),
        ...(validation === undefined ? [] : [`    checked by AWS: ${(0,view_validation/* validationLine */.MB)(validation)}`]),
        ''
    ];
}
/** What the policy leaves out though an operation may need it. */
function leftOutLines(leftOut) {
    if (leftOut.length === 0)
        return [];
    const rest = leftOut.length - NAMES;
    return [
        '    left out, since nothing shows that it is needed:',
        ...leftOut
            .slice(0, NAMES)
            .map(({ when, actions, isGranted }) => `      ${(0,words/* firstOf */.Ku)(actions, NAMES)}${isGranted ? words/* GRANTED */.aI : ''}: ${when}`),
        ...(rest > 0 ? [`      and ${rest} more in report.json`] : [])
    ];
}
function roleLines(role) {
    const { report, name } = role;
    const [unread] = report.unread;
    if (!report.judged)
        return [
            `role ${name}: not judged (${unread === undefined ? 'no workload of it left traces' : `${unread.what}: ${unread.why}`})`,
            ''
        ];
    return [roleLine(role), ...grantLines(role), ...sharingLines(role), ''];
}
function roleLine({ report: { granted, unused, blocked, coverage }, name, sureness }) {
    const levels = Object.entries(unused.byAccessLevel).filter(([, n]) => n > 0);
    const byLevel = levels.length === 0 ? '' : ` (${levels.map(([level, n]) => `${n} ${level}`).join(', ')})`;
    const { actions = [] } = blocked;
    const beyond = blocked.total === 0
        ? ''
        : `; ${blocked.total} more granted, but blocked by its boundary${actions.length === 0 ? '' : `: ${(0,words/* firstOf */.Ku)(actions, NAMES)}`}`;
    const number = coverage?.tooLittle === undefined ? unused.total : '?';
    return `role ${name}: ${number} of ${granted} actions unused${byLevel}${beyond}${sureness === '' ? '' : `; ${sureness}`}`;
}
function grantLines({ grants, wide }) {
    return [
        ...grants
            .filter(({ unused }) => unused > 0)
            .map(({ action, policy, resources, unused, used, conditional }) => `  - ${action} of ${policy}, on ${shortList(resources)}: ${unused} unused${used > 0 ? `, ${used} used` : ''}${conditional ? NARROWED : ''}`),
        ...wide.map(({ action, width, conditional, granted, needed }) => `  ~ ${action}: granted on ${shortList(granted)} (${words/* WIDTH */.lR[width]}), needed on ${shortList(needed)}${conditional ? NARROWED : ''}`)
    ];
}
function sharingLines({ report: { sharing } }) {
    return sharing.map(({ workload, needs, onlyForOthers, ownRole, policyFile }) => `  / ${details_lastPart(workload)} needs ${(0,plural/* plural */.L)(needs, 'action')} and holds ${onlyForOthers.length} only because others need them; of its own: role ${ownRole} with ${policyFile}`);
}
/** The last part of any ARN: `shop-api` of `arn:aws:lambda:eu-west-1:111122223333:function:shop-api`. */
function details_lastPart(arn) {
    return (0,role_name/* roleName */.S)(arn.slice(arn.lastIndexOf(':') + 1));
}
function shortList(items) {
    return items.length === 1 ? (items[0] ?? '') : `${items.length} resources`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/text/text.js
/** The report for a terminal: one screen, and all of it where that is asked for. */




const COLUMNS = { least: 60, usual: 100, most: 200 };
const COLOR = { pass: 'green', report: 'cyan', excess: 'red', 'insufficient-evidence': 'yellow' };
/**
 * @returns lines without any control character but those of colours, so that no name from outside moves the cursor or gives the runner a
 * command
 */
function renderText(view, { terminal } = {}) {
    const columns = Math.min(Math.max(terminal?.columns ?? COLUMNS.usual, COLUMNS.least), COLUMNS.most);
    const [verdict = '', ...rest] = briefLines(view, columns).map(reporters_escape/* inert */.tJ);
    const lines = [
        terminal?.isColored === true
            ? (0,external_node_util_.styleText)(['bold', COLOR[view.report.verdict]], verdict, { validateStream: false })
            : verdict,
        ...rest,
        ...(terminal?.hasDetails === true ? ['', ...detailLines(view).map(reporters_escape/* inert */.tJ)] : [])
    ];
    return `${lines.join('\n').trimEnd()}\n`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/reporters.js
/** All reporters of whole files and texts. A further one is a row here; nothing else lists them. */









/** What every scan writes into its folder, in this order. The first one is the report itself. */
const FOLDER = [
    report_json/* reportJson */.l,
    summary/* summary */.z,
    html/* htmlReport */.g8,
    excessivePermissionsFile,
    role_policies/* rolePolicies */.n,
    hashedPolicies
];
/** What is written where an option says so, and is for everybody's eyes. */
const reporters_NAMED = [{ option: 'sarif-file', file: ({ sarifFile }) => sarifFile, text: sarifText }];
/** What the command can print: the values of `format`. */
const PRINTED = {
    text: renderText,
    markdown: (view) => (0,markdown/* renderMarkdown */.G)(view, summary/* SUMMARY_BYTES */.R),
    json: report_json/* reportText */.U,
    sarif: sarifText,
    html: html/* htmlPieces */.ZD
};


/***/ }),

/***/ 49727:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23351);
/** summary.md: what the step summary shows. */

/** GitHub drops a step summary above 1024 KiB. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const SUMMARY_BYTES = 1024 * 1024;
const summary = {
    called: 'summary.md',
    outputs: (view) => [{ file: 'summary.md', text: (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .G)(view, SUMMARY_BYTES) }]
};


/***/ }),

/***/ 94972:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ linkTo)
/* harmony export */ });
/** Where a finding's lines can be seen on GitHub; undefined where that is not known. */
function linkTo({ url }, place) {
    const { file, startLine, endLine } = place;
    if (url === undefined)
        return undefined;
    const lines = startLine === endLine ? `L${startLine}` : `L${startLine}-L${endLine}`;
    return `${url}/${file.split('/').map(encodeURIComponent).join('/')}#${lines}`;
}


/***/ }),

/***/ 94783:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ boundedText),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   gz: () => (/* binding */ SENTENCE),
/* harmony export */   o_: () => (/* binding */ NAME)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _kit_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79410);
/* harmony import */ var _kit_map_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(578);
/** Texts from outside in a length that leaves room for others: what a report holds may be as long as a trace likes. */



/** The name of a role or a workload: AWS gives none that is longer. Some hundred stand in one table. */
const NAME = 160;
/** An ARN, or a line that names something: some dozen stand in one section. */
const LINE = 600;
/** A sentence with names in it. */
const SENTENCE = 1500;
/** What the end of a cut text may have of it. */
const TAIL = 60;
/** The same data with every text in a bounded length. */
function bounded(data, longest = LINE) {
    if (longestIn(data) <= longest)
        return data;
    const made = new Map();
    return (0,_kit_map_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .mapTexts */ .z)(data, (text) => boundedText(text, longest), {
        // of a list in which nothing is too long, nothing is changed
        get: (one) => (Array.isArray(one) && longestIn(one) <= longest ? one : made.get(one)),
        set: (one, changed) => made.set(one, changed)
    });
}
/** Of lists that many roles have in common. */
const lengths = new WeakMap();
/** The length of the longest text, keys of objects among them. */
function longestIn(data) {
    if (typeof data === 'string')
        return data.length;
    if (typeof data !== 'object' || data === null)
        return 0;
    if (!Array.isArray(data)) {
        let longest = 0;
        for (const [key, value] of Object.entries(data))
            longest = Math.max(longest, key.length, longestIn(value));
        return longest;
    }
    const known = lengths.get(data);
    if (known !== undefined)
        return known;
    let longest = 0;
    for (const item of data)
        longest = Math.max(longest, longestIn(item));
    lengths.set(data, longest);
    return longest;
}
/**
 * A text of at most so many characters: of a longer one the beginning and the end, and between them a few characters of its digest, so
 * that different texts stay different and names that belong together still do.
 */
function boundedText(text, longest) {
    if (text.length <= longest)
        return text;
    const middle = `…${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8)}…`;
    const head = (0,_kit_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .beginning */ .I)(text, longest - TAIL - middle.length);
    return `${head}${middle}${text.slice(-TAIL).replace(/^[\udc00-\udfff]/, '')}`;
}


/***/ }),

/***/ 52502:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ sureness),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   Sl: () => (/* binding */ seenCell)
/* harmony export */ });
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88287);
/** How sure it is, in words: what was seen, and what may have been missed. It speaks of the requests of these tests, of no others. */

/** What was seen, for a cell of a table: `all 212`, `20 of 200`, `20 of ?`, `blind`; a total that may still grow has a `+`. */
function seenCell(coverage) {
    if (coverage === undefined)
        return '?';
    const { seen, requests, settled = true, regime } = coverage;
    if (regime === 'blind')
        return 'blind';
    if (regime === 'proof')
        return `all ${seen}`;
    return `${seen} of ${regime === 'sample' ? requests : '?'}${settled ? '' : '+'}`;
}
/** What the number of unused actions of a role is worth: runs, days and requests first, then the number. */
function sureness(role, workloads) {
    const { coverage } = role;
    if (coverage === undefined)
        return '';
    const { seen, requests, settled = true, regime, mayHaveMissed, tooLittle } = coverage;
    if (tooLittle !== undefined)
        return `undecided, since too little was seen of ${tooLittle}`;
    const over = runsIn(workloads.filter(({ arn }) => role.workloads.includes(arn)));
    const least = workloads.find(({ arn }) => arn === coverage.leastCovered);
    const worst = role.workloads.length > 1 && least !== undefined && regime !== 'proof' ? `; least of ${least.name}` : '';
    if (regime === 'proof')
        return `not used in ${over}${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(seen, 'request')} of these tests, all seen`;
    if (mayHaveMissed === undefined)
        return `not seen in ${over}${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(seen, 'request')} of these tests, of how many is not known${settled ? '' : ' yet, since AWS may still be counting'}${worst}`;
    return `not seen in ${over}${seen} of ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(requests ?? seen, 'request')} of these tests: up to ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(mayHaveMissed, 'use')} may have been missed (95 %)${settled ? '' : ', or more: AWS may still be counting'}${worst}`;
}
/** Over how many runs and days the evidence of a role was merged, and when the last of them was; nothing of one run. */
function runsIn(workloads) {
    const ends = new Set(workloads.flatMap(({ coverage }) => (coverage?.runs ?? []).map(({ end }) => end)));
    if (ends.size < 2)
        return '';
    const days = [...new Set([...ends].map((end) => end.slice(0, 10)))].toSorted();
    return `${ends.size} runs on ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(days.length, 'day')}, the last on ${days.at(-1)}, in `;
}
/** Number of code scanning for how sure a finding is, from 0 to 100: the share of requests that was seen, less where none is known. */
function rankOf({ coverage }) {
    if (coverage === undefined)
        return undefined;
    const { seen, requests, regime } = coverage;
    if (regime === 'proof')
        return 100;
    if (regime === 'sample' && requests !== undefined && requests > 0)
        return Math.min(99, Math.round((seen / requests) * 1000) / 10);
    // what a use in half of all requests would have to stay unseen
    return regime === 'blind' ? 0 : Math.min(50, seen);
}


/***/ }),

/***/ 55895:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ dangerOf),
/* harmony export */   z: () => (/* binding */ DANGERS)
/* harmony export */ });
/* harmony import */ var _iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22993);
/**
 * How dangerous a grant is that goes beyond what is needed, in an explicit order: what leads to every other permission comes first, then
 * what opens resources to others, what destroys, what gives out secrets, and then AWS's access levels. The kinds of risk are those of
 * https://github.com/salesforce/cloudsplaining (privilege escalation, resource exposure, credentials exposure, data exfiltration,
 * infrastructure modification), to which the destruction of data is added (https://attack.mitre.org/techniques/T1485/); the access levels
 * are https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html
 */

/**
 * Actions with which a role gives itself, or takes from another, more than it has.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html (PassRole),
 * https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation/ and
 * https://bishopfox.com/blog/privilege-escalation-in-aws (the others)
 */
const ESCALATING = [
    'iam:AddUserToGroup',
    'iam:AttachGroupPolicy',
    'iam:AttachRolePolicy',
    'iam:AttachUserPolicy',
    'iam:CreateAccessKey',
    'iam:CreateLoginProfile',
    'iam:CreatePolicyVersion',
    'iam:DeleteRolePermissionsBoundary',
    'iam:PassRole',
    'iam:PutGroupPolicy',
    'iam:PutRolePermissionsBoundary',
    'iam:PutRolePolicy',
    'iam:PutUserPolicy',
    'iam:SetDefaultPolicyVersion',
    'iam:UpdateAssumeRolePolicy',
    'iam:UpdateLoginProfile'
];
/** Actions that run code, or give a session, under somebody else's permissions. The same sources. */
const TAKING_OVER = [
    'codebuild:StartBuild',
    'ec2-instance-connect:SendSSHPublicKey',
    'ecs:ExecuteCommand',
    'glue:UpdateDevEndpoint',
    'lambda:UpdateFunctionCode',
    'lambda:UpdateFunctionConfiguration',
    'ssm:SendCommand',
    'ssm:StartSession',
    'sts:AssumeRole'
];
/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access.html, https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html */
const TELLING_SECRETS = [
    'kms:Decrypt',
    'secretsmanager:BatchGetSecretValue',
    'secretsmanager:GetSecretValue',
    'ssm:GetParameter',
    'ssm:GetParameters',
    'ssm:GetParametersByPath'
];
/** What AWS calls the operations that take away data or what runs. */
const DESTROYING = /^[a-z0-9-]+:(?:Batch)?(?:Delete|Purge|Terminate|Destroy|Drop|ScheduleKeyDeletion|Truncate)/i;
/**
 * The order. Each row says why it stands where it does. A used action on too much is as dangerous as an unused one where it leads to
 * other permissions or reaches data of a whole service; else it comes after what is not used at all.
 */
const ORDER = [
    { why: 'can do everything', holds: ({ action }) => action === '*' || action === '*:*' },
    { why: 'leads to admin', holds: ({ action }) => isAmong(action, ESCALATING) },
    { why: 'acts as somebody else', holds: ({ action }) => isAmong(action, TAKING_OVER) },
    { why: 'opens resources to others', holds: ({ level }) => level === 'permissions-management' },
    { why: 'deletes anything', holds: (excess) => excess.isBroad && isDestroying(excess) },
    { why: 'deletes', holds: (excess) => !excess.isUsed && isDestroying(excess) },
    {
        why: 'reads secrets',
        holds: ({ action, isUsed, isBroad }) => isAmong(action, TELLING_SECRETS) && (!isUsed || isBroad)
    },
    {
        why: 'changes all of a service',
        holds: ({ level, isBroad, isUsed }) => isBroad && !isUsed && (level ?? 'write') === 'write'
    },
    { why: 'changes resources', holds: ({ level, isUsed }) => level === 'write' && !isUsed },
    {
        why: 'changes more than it needs',
        holds: ({ level, isUsed }) => (level === 'write' || level === 'tagging') && isUsed
    },
    { why: 'changes tags', holds: ({ level }) => level === 'tagging' },
    { why: 'reads', holds: ({ level, isUsed }) => level === 'read' && !isUsed },
    { why: 'lists', holds: ({ level, isUsed }) => level === 'list' && !isUsed },
    { why: 'reaches more than it needs', holds: ({ isUsed }) => isUsed }
];
/** By rank what could be done; the last is of what nobody knows. */
const DANGERS = [...ORDER.map(({ why }) => why), 'does what is not known'];
function dangerOf(excess) {
    const rank = ORDER.findIndex(({ holds }) => holds(excess));
    const known = rank === -1 ? ORDER.length : rank;
    return { rank: known, why: DANGERS[known] ?? '' };
}
/** Of an action whose level is not known the name decides. */
function isDestroying({ action, level = 'write' }) {
    return level === 'write' && DESTROYING.test(action);
}
function isAmong(action, names) {
    return names.some((name) => (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAction */ .ch)(action, name));
}


/***/ }),

/***/ 20049:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ sourceLines),
/* harmony export */   Z_: () => (/* binding */ unsettledCautions),
/* harmony export */   pr: () => (/* binding */ endpointLines)
/* harmony export */ });
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88287);
/** How much of what happened a source had when it was read, in words. */

const NAMES = {
    'x-ray': 'X-Ray',
    spans: 'Transaction Search',
    files: 'files'
};
/** Where AWS was asked instead of at its own addresses, in a sentence. */
function endpointLines({ endpoints = [] }) {
    return endpoints.length === 0 ? [] : [`AWS was asked at another address (${endpoints.join(', ')}).`];
}
/** For a list of facts, one a source that says anything of itself: `X-Ray in eu-west-1: 400 traces, 322 of them late, waited 41 seconds`. */
function sourceLines({ sources = [] }) {
    return sources.flatMap((source) => {
        const { rows, waited, late = 0, scannedBytes, run, others = 0 } = source;
        if (rows === undefined && waited === undefined && scannedBytes === undefined && run === undefined)
            return [];
        const facts = [
            ...(source.traces > 0 || rows === undefined ? [(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(source.traces, 'trace')] : []),
            ...(rows === undefined ? [] : [(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(rows, 'row')]),
            ...(run === undefined ? [] : [`of run ${run}, ${others} of others left out`]),
            ...(late === 0 ? [] : [`${late} of them late`]),
            ...(waited === undefined ? [] : [`waited ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(Math.round(waited), 'second')}`]),
            ...(scannedBytes === undefined ? [] : [`${megabytes(scannedBytes)} scanned`])
        ];
        return [`${nameOf(source)}: ${facts.join(', ')}`];
    });
}
/** What may not have been there yet. */
function unsettledCautions({ evidence: { sources = [] } }) {
    return sources.flatMap((source) => source.unsettled === undefined
        ? []
        : [{ title: `${nameOf(source)} may not have shown all.`, text: source.unsettled, names: [] }]);
}
function nameOf({ kind, account, region }) {
    const name = NAMES[kind] ?? kind;
    const where = [account, region].filter((part) => part !== undefined).join(', ');
    return where === '' ? name : `${name} in ${where}`;
}
function megabytes(bytes) {
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}


/***/ }),

/***/ 10727:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ distinctGrants),
/* harmony export */   e: () => (/* binding */ unusedIn)
/* harmony export */ });
/* harmony import */ var _iam_action_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40885);
/** What a role is granted, each action pattern of a policy once. */

/**
 * Each action pattern of a policy once, however many resources it is granted on, in the order of the report.
 * @param uses how often calls used each action that the role needs
 */
function distinctGrants(role, uses) {
    const distinct = new Map();
    const used = new _iam_action_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionIndex */ .p(uses, ([name]) => name);
    const waived = new _iam_action_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionIndex */ .p(role.waived, ({ action }) => action);
    const fresh = new _iam_action_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionIndex */ .p(role.sinceBaseline?.newUnused ?? [], ({ action }) => action);
    for (const { policy, actions, resources, conditional } of role.grants) {
        for (const counted of actions) {
            const { action } = counted;
            const key = `${policy}\u0000${action}`;
            const known = distinct.get(key) ?? {
                policy,
                action,
                resources: new Set(),
                conditional: true,
                used: 0,
                unused: 0,
                undecided: 0,
                isNew: fresh.matching(action).length > 0 ||
                    role.sinceBaseline?.newGrants.some((one) => one.action === action) === true,
                isWaived: waived.matching(action).length > 0,
                uses: used.matching(action)
            };
            // elsewhere it gives nothing: no action of it applies there, or a Deny takes it away
            if (counted.used + counted.implied + counted.unused + counted.undecided > 0)
                for (const resource of resources)
                    known.resources.add(resource);
            known.conditional &&= conditional;
            known.used = Math.max(known.used, counted.used + counted.implied);
            known.unused = Math.max(known.unused, counted.unused);
            known.undecided = Math.max(known.undecided, counted.undecided);
            distinct.set(key, known);
        }
    }
    const all = [...distinct.values()].map((grant) => ({ ...grant, resources: [...grant.resources] }));
    const { actions } = role.unused;
    if (actions === undefined)
        return all;
    const unused = unusedIn(actions);
    return all.map((grant) => ({ ...grant, unusedActions: unused(grant.action) }));
}
/** Roles with the same statements have the list of their unused actions in common. */
const unusedOf = new WeakMap();
/** Those of a list that a pattern holds: each pattern is asked once. */
function unusedIn(list) {
    const known = unusedOf.get(list);
    if (known !== undefined)
        return known;
    const index = new _iam_action_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionIndex */ .p(list, ({ action }) => action);
    const answers = new Map();
    const asked = (pattern) => {
        const answer = answers.get(pattern) ?? [...index.matching(pattern)];
        answers.set(pattern, answer);
        return answer;
    };
    unusedOf.set(list, asked);
    return asked;
}


/***/ }),

/***/ 55597:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ removalsOf),
/* harmony export */   d: () => (/* binding */ byDanger)
/* harmony export */ });
/* harmony import */ var _iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22993);
/* harmony import */ var _kit_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62286);
/* harmony import */ var _templates_link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94972);
/* harmony import */ var _danger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55895);
/** What a role could lose, the most dangerous first: grants of which something is unused, and used actions on more than is needed. */




/**
 * What is new comes before what was there; waived grants come last.
 * @param grants those of one role
 * @param wide those of the same role
 */
function removalsOf({ arn, waived }, grants, wide, templates) {
    const located = templates?.located.filter(({ role }) => role === arn) ?? [];
    const all = [
        ...grants
            .filter(({ unused }) => unused > 0)
            .map((grant) => ({
            ...ofUnused(grant),
            places: placesOf(located.filter(({ policy, action, resource }) => resource === undefined && policy === grant.policy && action === grant.action), templates)
        })),
        ...wide.map((one) => ({
            ...ofWide(one, grants, waived),
            places: placesOf(located.filter(({ action, resource }) => resource !== undefined && action === one.action), templates)
        }))
    ];
    return all.toSorted(byDanger);
}
/** Compares removals of any roles. Of two that are equally dangerous the unused one goes first: nothing breaks without it. */
function byDanger(a, b) {
    return (Number(a.isWaived) - Number(b.isWaived) ||
        Number(b.isNew) - Number(a.isNew) ||
        a.danger.rank - b.danger.rank ||
        Number(a.how === 'narrow') - Number(b.how === 'narrow') ||
        b.unused - a.unused ||
        (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(a.granted, b.granted) ||
        (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(a.policies.join(), b.policies.join()));
}
function ofUnused(grant) {
    const { action: granted, resources, policy, used, undecided, unused, unusedActions, isNew, isWaived } = grant;
    const isBroad = /[*?]/.test(granted) && resources.includes('*');
    const worst = worstOf(unusedActions?.length ? unusedActions : [{ action: granted }], isBroad);
    return {
        how: used + undecided > 0 ? 'replace' : 'remove',
        policies: [policy],
        granted,
        ...(worst ?? { action: granted, danger: (0,_danger_js__WEBPACK_IMPORTED_MODULE_1__/* .dangerOf */ .N)({ action: granted, isBroad, isUsed: false }) }),
        resources,
        needed: grant.uses.map(([action]) => action),
        unused,
        undecided,
        isNew,
        isWaived
    };
}
/** By lists that many roles have in common: `narrow` first, then broad ones. */
const worst = { narrow: new WeakMap(), broad: new WeakMap() };
/** The most dangerous of some unused actions. */
function worstOf(named, isBroad) {
    const kept = isBroad ? worst.broad : worst.narrow;
    const known = kept.get(named);
    if (known !== undefined)
        return known;
    let found;
    for (const one of named) {
        const danger = (0,_danger_js__WEBPACK_IMPORTED_MODULE_1__/* .dangerOf */ .N)({ ...one, isBroad, isUsed: false });
        if (found === undefined ||
            danger.rank < found.danger.rank ||
            (danger.rank === found.danger.rank && (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(one.action, found.action) < 0))
            found = { ...one, danger };
    }
    kept.set(named, found);
    return found;
}
function ofWide({ action, level, width, granted, needed, isNew }, grants, waived) {
    const giving = grants.filter((grant) => (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAction */ .ch)(grant.action, action) && grant.resources.some((resource) => granted.includes(resource)));
    return {
        how: 'narrow',
        policies: [...new Set(giving.map(({ policy }) => policy))].sort(),
        granted: action,
        action,
        ...(level !== undefined && { level }),
        danger: (0,_danger_js__WEBPACK_IMPORTED_MODULE_1__/* .dangerOf */ .N)({
            action,
            ...(level !== undefined && { level }),
            isBroad: width === 'all' || width === 'service',
            isUsed: true
        }),
        resources: granted,
        needed,
        unused: 0,
        undecided: 0,
        isNew,
        isWaived: waived.some((one) => one.action === action && one.resource !== undefined)
    };
}
function placesOf(findings, templates) {
    const places = new Map();
    for (const finding of findings) {
        const name = `${finding.file}:${finding.startLine}`;
        const url = templates === undefined ? undefined : (0,_templates_link_js__WEBPACK_IMPORTED_MODULE_3__/* .linkTo */ .u)(templates, finding);
        places.set(name, { name, ...(url !== undefined && { url }) });
    }
    return [...places.values()].toSorted((a, b) => (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(a.name, b.name));
}


/***/ }),

/***/ 857:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rulingLimits),
/* harmony export */   K: () => (/* binding */ rulingFile)
/* harmony export */ });
/** Limits that are named; the report has all. */
const NAMED = 8;
/** The file that counted, as `.github/least-privilege.yml of branch main`; absent where there was none. */
function rulingFile({ configuration }) {
    return configuration === undefined ? undefined : `${configuration.file} of ${configuration.place}`;
}
/** Each limit with what set it, and fail-on, as a text without markup: `max-unused-actions 20 (input), fail-on any (default)`. */
function rulingLimits({ thresholds, failOn, failOnSetBy }, given) {
    const set = (origin) => origin === undefined ? '' : ` (${origin === 'option' ? given : origin})`;
    const rest = thresholds.length - NAMED;
    const limits = thresholds.slice(0, NAMED).map(({ name, match, ofNames, limit, setBy }) => {
        const whose = match === undefined ? '' : ` for ${ofNames ?? 'roles'} ${match}`;
        return `${name} ${limit}${whose}${set(setBy)}`;
    });
    return [
        ...(limits.length === 0 ? ['no limit'] : limits),
        ...(rest > 0 ? [`${rest} more limits in report.json`] : []),
        `fail-on ${failOn}${set(failOnSetBy)}`
    ].join(', ');
}


/***/ }),

/***/ 1139:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ validationLine),
/* harmony export */   n5: () => (/* binding */ validationCount),
/* harmony export */   sX: () => (/* binding */ validationCautions)
/* harmony export */ });
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88287);
/** What AWS itself said of the written policies, in words. */

/** The three answers in one line: `enough passed, valid passed`. The third is left out where roles were not compared. */
function validationLine({ sufficient, valid, noWider }) {
    return [
        `enough ${sufficient.state}${bySamples(sufficient)}`,
        `valid ${valid.state}`,
        ...(noWider === undefined ? [] : [`no wider than the role ${noWider.state}`])
    ].join(', ');
}
/** A check that passed has details where a pattern was asked as one resource. */
function bySamples({ state, details }) {
    return state === 'passed' && details.length > 0 ? ' (patterns by a sample)' : '';
}
/** For a list of facts; empty where AWS was not asked. */
function validationCount({ workloads }) {
    const asked = workloads.flatMap(({ validation }) => validation ?? []);
    if (asked.length === 0)
        return '';
    const passed = asked.filter(({ sufficient, valid, noWider = valid }) => [sufficient, valid, noWider].every(({ state }) => state === 'passed'));
    return `${passed.length} of ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(asked.length, 'policy')} passed AWS’s own checks`;
}
const ANSWERS = [
    {
        check: 'sufficient',
        state: 'failed',
        what: 'not enough, as AWS says.',
        text: 'By the policy IAM’s simulator does not allow what the workload needs:'
    },
    {
        check: 'valid',
        state: 'failed',
        what: 'not valid, as AWS says.',
        text: 'IAM Access Analyzer finds errors:'
    },
    {
        check: 'valid',
        state: 'passed',
        what: 'that AWS has remarks on.',
        text: 'IAM Access Analyzer finds no error, and this:'
    },
    {
        check: 'noWider',
        state: 'failed',
        what: 'wider than the role is today, as AWS says.',
        text: 'That is right where the role lacks what the configuration implies, or where a resource’s policy granted a call. IAM Access Analyzer’s reasons:'
    },
    ...['sufficient', 'valid', 'noWider'].map((check) => ({
        check,
        state: 'unchecked',
        what: `not checked by AWS: ${{ sufficient: 'whether it is enough', valid: 'whether it is valid', noWider: 'whether it is wider than the role' }[check]}.`,
        text: 'That is no pass:'
    }))
];
/** What AWS was asked and did not simply agree to. */
function validationCautions({ workloads }) {
    return ANSWERS.flatMap(({ check, state, what, text }) => {
        const policies = workloads.flatMap(({ name, validation }) => {
            const details = validation?.[check]?.state === state ? validation[check].details : [];
            return details.length === 0 ? [] : [details.map((detail) => `${name}: ${detail}`)];
        });
        if (policies.length === 0)
            return [];
        return [{ title: `${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(policies.length, 'policy')} ${what}`, text, names: policies.flat() }];
    });
}


/***/ }),

/***/ 21838:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./lib/src/judgement/gaps.js
var gaps = __webpack_require__(91077);
// EXTERNAL MODULE: ./lib/src/needs/evidence.js
var evidence = __webpack_require__(46615);
// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./lib/src/kit/role-name.js
var role_name = __webpack_require__(52453);
// EXTERNAL MODULE: ./lib/src/policies/size.js
var policies_size = __webpack_require__(68584);
// EXTERNAL MODULE: ./lib/src/reference/reference.js
var reference = __webpack_require__(98181);
// EXTERNAL MODULE: ./lib/src/view/bounded.js
var bounded = __webpack_require__(94783);
// EXTERNAL MODULE: ./lib/src/needs/witnesses/witnesses.js + 17 modules
var witnesses = __webpack_require__(18555);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/kit/refused-to-scan.js
var refused_to_scan = __webpack_require__(4089);
// EXTERNAL MODULE: ./lib/src/kit/too-tangled.js
var too_tangled = __webpack_require__(75507);
// EXTERNAL MODULE: ./lib/src/view/words.js
var words = __webpack_require__(75171);
;// CONCATENATED MODULE: ./lib/src/view/assumed.js


const NAMED = 3;
/** Workloads that got credentials of another role: which of the two makes a call is in no trace. */
function assumedCautions({ workloads, compared }) {
    const names = workloads.flatMap(({ name, needs, assumed: other }) => {
        if (other === undefined)
            return [];
        const { roles, operations, calls, leftOut = [] } = other;
        const doubtful = needs.filter(({ doubt }) => doubt !== undefined);
        const told = [
            roles.length === 0 ? 'which role is in no trace' : (0,words/* firstOf */.Ku)(roles, NAMED),
            ...(calls === 0 ? [] : [`${(0,plural/* plural */.L)(calls, 'call')} made with it`]),
            ...permissionsIn(doubtful, 'may be its'),
            ...permissionsIn(leftOut, 'left out, since the own role does not grant it')
        ];
        return [`${name}: ${operations.join(', ')}: ${told.join('; ')}`];
    });
    if (names.length === 0)
        return [];
    const kept = compared ? 'kept where the own role grants it' : 'in the suggested policies';
    return [
        {
            title: `${(0,plural/* plural */.L)(names.length, 'workload')} with another role’s credentials.`,
            text: `With whose a call is made is in no trace. Calls to the other role’s account are that role’s; what else came after is ${kept}, and counts neither as used nor as unused:`,
            names
        }
    ];
}
function permissionsIn(all, what) {
    if (all.length === 0)
        return [];
    const listed = all.map(({ action, resource }) => `${action} on ${resource}`);
    return [`${what}: ${(0,words/* firstOf */.Ku)(listed, NAMED)}`];
}

// EXTERNAL MODULE: ./lib/src/view/evidence.js
var view_evidence = __webpack_require__(20049);
// EXTERNAL MODULE: ./lib/src/view/lacking.js
var view_lacking = __webpack_require__(54521);
;// CONCATENATED MODULE: ./lib/src/view/template-cautions.js
/** Of which policies the lines are not found in the repository, and why, as one caution. */


function templateCautions({ templates }) {
    const { unlocated = [], unread = [] } = templates ?? {};
    return [
        ...(unlocated.length === 0
            ? []
            : [
                {
                    title: `${(0,plural/* plural */.L)(unlocated.length, 'policy')} not found in the repository’s templates.`,
                    text: 'What grants their excess is on no line that can be named:',
                    names: unlocated.map(({ role, policy, why }) => `${(0,role_name/* roleName */.S)(role)}: ${policy.slice(policy.lastIndexOf('/') + 1)} (${why})`)
                }
            ]),
        ...(unread.length === 0
            ? []
            : [
                {
                    title: `${(0,plural/* plural */.L)(unread.length, 'template')} not read.`,
                    text: 'What they grant is on no line that can be named:',
                    names: unread.map(({ file, line, why }) => `${file}${line === undefined ? '' : `:${line}`} (${why})`)
                }
            ])
    ];
}

// EXTERNAL MODULE: ./lib/src/view/validation.js
var validation = __webpack_require__(1139);
;// CONCATENATED MODULE: ./lib/src/view/cautions.js













const cautions_NAMED = 3;
/** Everything that makes the result less than certain. */
function cautionsOf(report) {
    return [
        ...denied(report),
        ...lackingCautions(report),
        ...incomplete(report),
        ...(0,view_evidence/* unsettledCautions */.Z_)(report),
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
        ...(0,validation/* validationCautions */.sX)(report),
        ...unread(report),
        ...templateCautions(report),
        ...leftOut(report),
        ...undecided(report)
    ];
}
/** Roles that options leave out; what the configuration file ignores is said nothing of. */
function leftOut({ ignored }) {
    const names = ignored.flatMap(({ why }) => why ?? []);
    if (names.length === 0)
        return [];
    return [
        {
            title: `${(0,plural/* plural */.L)(names.length, 'workload')} left out.`,
            text: 'Options choose the roles that are judged, and nothing is said of these:',
            names: [...new Set(names)]
        }
    ];
}
function denied({ workloads }) {
    const all = workloads.flatMap((w) => w.denied.map((d) => `${w.name}: ${d.action}${d.resource === undefined ? '' : ` on ${d.resource}`} (${(0,plural/* plural */.L)(d.calls, 'call')})`));
    if (all.length === 0)
        return [];
    return [
        {
            title: `${(0,plural/* plural */.L)(all.length, 'action')} denied.`,
            text: 'The suggested policies do not grant what AWS refused:',
            names: all,
            standsApart: true
        }
    ];
}
/** The names of what is not read for it stand with what is not read. */
function lackingCautions(report) {
    const lacking = (0,view_lacking/* lackingOf */.z)(report);
    if (lacking === undefined)
        return [];
    const count = lacking.actions.length + lacking.denied.length;
    return [
        {
            title: `The scan lacks ${(0,plural/* plural */.L)(count, 'permission')}.`,
            text: (0,refused_to_scan/* lackingLine */.gk)(lacking),
            names: [],
            standsApart: true
        }
    ];
}
/** What the kinds of incomplete evidence count, where it is not traces. */
const COUNTED = { malformed: 'document', cut: 'answer' };
function incomplete({ evidence }) {
    const stopped = evidence.stopped === undefined
        ? []
        : [{ title: 'Reading stopped early.', text: evidence.stopped, names: [] }];
    return [
        ...stopped,
        ...evidence.incomplete.map(({ kind, traces, traceIds, meaning }) => ({
            title: `${(0,plural/* plural */.L)(traces, COUNTED[kind] ?? 'trace')} ${kind}.`,
            text: `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}:`,
            names: traceIds
        }))
    ];
}
/** Evidence that is not of this run, and what of it could not be had. */
function earlierRuns({ evidence: { earlier }, workloads }) {
    if (earlier === undefined)
        return [];
    const needs = workloads.reduce((sum, { fromEarlierRuns = 0 }) => sum + fromEarlierRuns, 0);
    const merged = `${(0,plural/* plural */.L)(earlier.merged.length, 'report')} of earlier runs, no sight older than ${(0,plural/* plural */.L)(earlier.maxAgeDays, 'day')}`;
    const seen = {
        title: `${(0,plural/* plural */.L)(needs, 'need')} seen by earlier runs only.`,
        text: `This run’s evidence is merged with that of ${merged}.`,
        names: []
    };
    return earlier.not.length === 0
        ? [seen]
        : [seen, { title: 'Evidence of earlier runs not merged.', text: 'Why:', names: [...earlier.not] }];
}
function unknownCalls({ workloads, evidence }) {
    const unresolved = workloads.flatMap((w) => w.unresolved.map((u) => `${w.name}: ${u.service} ${u.operation} (${(0,plural/* plural */.L)(u.calls, 'call')}): ${u.why}`));
    const disagreements = workloads.flatMap((w) => w.disagreements.map((d) => `${w.name}: ${d.service} ${d.operation}: AWS says ${d.refused}, derived was ${d.derived.join(', ') || 'nothing'}`));
    const unsent = workloads.flatMap((w) => w.unsent.map((u) => `${w.name}: ${u.service} ${u.operation} (${(0,plural/* plural */.L)(u.calls, 'call')})`));
    const lost = evidence.unattributed.map((o) => `${o.service} ${o.operation} (${(0,plural/* plural */.L)(o.calls, 'call')}): ${o.why}${o.notUnderstood === undefined ? '' : `; looks like AWS, not understood: ${o.notUnderstood}`}`);
    const list = [
        [
            unresolved,
            'not fully resolved: their permissions may be too wide, or missing.',
            'Where a resource is unknown the policy holds the narrowest pattern that is sure to fit:'
        ],
        [
            disagreements,
            'where AWS’s refusal contradicts this program.',
            'Please report them; the policies may be wrong here:'
        ],
        [unsent, 'without an answer.', 'They prove no need, since nothing shows that they were sent:'],
        [lost, 'of unknown workloads.', 'They are in no policy:']
    ];
    return list.flatMap(([names, what, text]) => names.length === 0 ? [] : [{ title: `${(0,plural/* plural */.L)(names.length, 'kind')} of call ${what}`, text, names }]);
}
function silent({ workloads }) {
    const names = workloads.filter((w) => !(0,evidence.hasEvidence)(w)).map((w) => w.name);
    if (names.length === 0)
        return [];
    return [
        {
            title: `${(0,plural/* plural */.L)(names.length, 'workload')} left no trace.`,
            text: 'Nothing is suggested without evidence, and what is needed of a shared role is unknown:',
            names
        }
    ];
}
function unread({ workloads, roles, notRead }) {
    const names = [
        ...together(workloads.flatMap((w) => w.unread.map((u) => ({ workload: w.name, what: `${u.what}: ${u.why}` })))),
        ...roles.flatMap((r) => r.unread.map((u) => `${r.arn}: ${u.what}: ${u.why}`)),
        ...roles.flatMap((r) => r.unmatched.map((pattern) => `${r.arn}: ${pattern} matches no action that IAM has`))
    ];
    const neverRead = notRead.length === 0
        ? []
        : [
            {
                title: 'Policies outside of the roles were not read.',
                text: `They may restrict or grant more: ${notRead.join(', ')}.`,
                names: []
            }
        ];
    return [
        ...(names.length === 0
            ? []
            : [
                {
                    title: `${names.length} not read or not understood.`,
                    text: 'What they grant or need is unknown:',
                    names
                }
            ]),
        ...neverRead
    ];
}
/** What was not read for the same reason, with the workloads that it concerns. */
function together(all) {
    const byWhat = new Map();
    for (const { workload, what } of all)
        byWhat.set(what, [...(byWhat.get(what) ?? []), workload]);
    return [...byWhat].map(([what, workloads]) => workloads.length > 1 ? `${(0,plural/* plural */.L)(workloads.length, 'workload')}: ${what}` : `${workloads[0]}: ${what}`);
}
/** Whether a condition held is in no trace, nor what would make it hold. */
function conditions({ roles }) {
    // where not all of a role was read, nothing of it is carried over
    return [
        ...usedBehindConditions(roles.filter(({ bearing }) => bearing !== undefined), 'The suggested policies keep the conditions of the role; which values held is in no trace:'),
        ...usedBehindConditions(roles.filter(({ bearing }) => bearing === undefined), 'The suggested policies do not have the conditions, since not all of the role was read. Copy them from the role:')
    ];
}
/** Resources that a line names of a grant. */
const RESOURCES = 2;
function usedBehindConditions(roles, text) {
    const names = roles.flatMap((role) => role.grants
        .filter(({ conditional }) => conditional)
        .flatMap(({ policy, statement, actions, resources }) => actions
        .filter(({ used }) => used > 0)
        .map(({ action }) => `${(0,role_name/* roleName */.S)(role.arn)}: ${action} on ${(0,words/* firstOf */.Ku)(resources, RESOURCES)}, statement ${statement} of ${policy}`)));
    if (names.length === 0)
        return [];
    return [{ title: `${(0,plural/* plural */.L)(names.length, 'used grant')} behind a condition.`, text, names }];
}
/** Where a suggested policy is wider than the role, but for what calls prove to be granted elsewhere. */
function departures({ workloads }) {
    const names = workloads.flatMap(({ name, departures: own = [], implied }) => own
        .filter(({ kind, action, resource }) => kind !== 'elsewhere' || implied.some((one) => one.action === action && one.resource === resource))
        .map(({ action, resource, why, policy, statement }) => {
        const where = policy === undefined ? '' : ` (statement ${statement} of ${policy})`;
        return `${name}: ${action} on ${resource}: ${why}${where}`;
    }));
    if (names.length === 0)
        return [];
    const text = 'Look at these before the suggested policies take the place of the roles’:';
    return [{ title: `${(0,plural/* plural */.L)(names.length, 'permission')} wider than the role.`, text, names }];
}
/** Needs that stand on the word of a witness of which readers should know, such as use of keys. */
function onTheirWord({ workloads }) {
    return witnesses/* WITNESSES */.Oq.flatMap(({ name: said, words }) => {
        if (words === undefined)
            return [];
        const names = workloads
            .filter(evidence.hasEvidence)
            .flatMap(({ name, implied }) => implied.flatMap(({ action, resource, witness }) => witness === said ? [`${name}: ${action} on ${resource}`] : []));
        if (names.length === 0)
            return [];
        return [{ title: `${words.kept(names.length)}.`, text: words.why, names }];
    });
}
/** Roles whose permissions are not their account's to edit. */
function managed({ roles }) {
    const names = roles.flatMap(({ arn, managedBy }) => managedBy === undefined ? [] : [`${(0,role_name/* roleName */.S)(arn)}: ${managedBy}`]);
    if (names.length === 0)
        return [];
    const text = 'Their findings are told, and the policies are no replacement:';
    return [{ title: `${(0,plural/* plural */.L)(names.length, 'role')} not yours to edit.`, text, names }];
}
function grantedElsewhere({ roles }) {
    const names = roles.flatMap((role) => role.grantedElsewhere.map(({ action, resource, why }) => `${(0,role_name/* roleName */.S)(role.arn)}: ${action} on ${resource}: ${why}`));
    if (names.length === 0)
        return [];
    const text = 'The calls were answered, and are in the suggested policies:';
    return [{ title: `${(0,plural/* plural */.L)(names.length, 'permission')} used, but not granted by the role.`, text, names }];
}
function unproven({ workloads }) {
    const all = workloads.flatMap(({ name, unproven: flaws = [] }) => flaws.map((flaw) => ({ text: `${name}: ${flaw}`, isTangled: (0,too_tangled/* isTooTangled */.AS)(flaw) })));
    const named = (isTangled) => all.filter((flaw) => flaw.isTangled === isTangled).map(({ text }) => text);
    const cautions = [
        {
            title: 'A defect of this program.',
            text: 'No policy is given, since it would not be enough or be more than is needed. Please report it:',
            names: named(false)
        },
        {
            title: 'Roles with too many statements to compare.',
            text: `No policy is given, since it might be wider than the role. ${too_tangled/* UNTANGLE */.Lr}:`,
            names: named(true)
        }
    ];
    return cautions.filter(({ names }) => names.length > 0);
}
function undecided({ roles }) {
    const byWhy = new Map();
    for (const { action, why } of roles.filter((r) => r.judged).flatMap((r) => r.undecided))
        byWhy.set(why, (byWhy.get(why) ?? new Set()).add(action));
    const distinct = new Set([...byWhy.values()].flatMap((actions) => [...actions]));
    const names = [...byWhy].map(([why, actions]) => `${(0,words/* firstOf */.Ku)([...actions].sort(), cautions_NAMED)}: ${why}`);
    if (names.length === 0)
        return [];
    return [
        {
            title: `${(0,plural/* plural */.L)(distinct.size, 'action')} undecided.`,
            text: 'Granted, and nothing shows whether it is needed. Not counted as unused:',
            names
        }
    ];
}
function tooLong({ workloads }) {
    const names = workloads.flatMap((workload) => {
        const sizes = (0,policies_size/* policyFiles */.qR)(workload).map(([, part]) => (0,policies_size/* sizeOf */.$d)(part));
        const size = sizes.reduce((sum, one) => sum + one, 0);
        if (size <= policies_size/* MANAGED_LIMIT */.uD)
            return [];
        const beyond = sizes.filter((one) => one > policies_size/* MANAGED_LIMIT */.uD).length;
        const troubles = [
            ...(beyond === 0
                ? []
                : [`${(0,plural/* plural */.L)(beyond, 'file')} too long: one action on one resource takes that much`]),
            ...(size > policies_size/* INLINE_LIMIT */.ol ? ['too long for inline policies'] : []),
            ...(sizes.length > policies_size/* ATTACHED_LIMIT */.D$ ? ['more files than a role takes managed policies by default'] : [])
        ];
        return [
            [`${workload.name}: ${size} characters in ${(0,plural/* plural */.L)(sizes.length, 'file')}`, ...troubles].join('; ')
        ];
    });
    if (names.length === 0)
        return [];
    return [
        {
            title: `${(0,plural/* plural */.L)(names.length, 'policy')} above the size of a managed policy.`,
            text: `Such a policy stands in several files, each within the ${policies_size/* MANAGED_LIMIT */.uD} characters of a managed policy. All inline policies of a role may have ${policies_size/* INLINE_LIMIT */.ol} together. A role takes ${policies_size/* ATTACHED_LIMIT */.D$} managed policies by default, and up to 20 by quota:`,
            names
        }
    ];
}

// EXTERNAL MODULE: ./lib/src/view/coverage.js
var coverage = __webpack_require__(52502);
// EXTERNAL MODULE: ./lib/src/view/grants.js
var grants = __webpack_require__(10727);
;// CONCATENATED MODULE: ./lib/src/view/headline.js

/** The verdict in one line, without markup and without any name from outside. */
function headlineOf(report) {
    const judged = report.roles.filter((role) => role.judged);
    const exceeding = new Set(report.gate.thresholds.flatMap((threshold) => threshold.roles));
    if (report.verdict === 'excess') {
        if (exceeding.size === 0)
            return 'Least privilege: a waiver is expired or matches nothing';
        const exceed = exceeding.size === 1 ? 'exceeds' : 'exceed';
        return `Least privilege: ${exceeding.size} of ${(0,plural/* plural */.L)(judged.length, 'role')} ${exceed} the limit, ${unusedOf(judged)}`;
    }
    if (report.neutral === true)
        return 'Least privilege: not everything could be judged, so that it neither passed nor failed';
    if (report.verdict === 'insufficient-evidence')
        return 'Least privilege: not enough evidence for a verdict';
    if (!report.compared)
        return `Least privilege: policies of ${(0,plural/* plural */.L)(withPolicy(report), 'workload')} written, no role compared`;
    if (report.verdict === 'report') {
        const why = report.gate.thresholds.length === 0 ? 'no limit is set' : withoutBaseline(report);
        return `Least privilege: ${unusedOf(judged)}, ${why}`;
    }
    return `Least privilege: ${(0,plural/* plural */.L)(judged.length, 'role')} within the limit, ${unusedOf(judged)}`;
}
function withoutBaseline({ gate: { baseline } }) {
    return baseline?.usable === true ? 'the baseline did not judge every role' : 'there is no baseline yet';
}
function unusedOf(judged) {
    const unused = judged.reduce((sum, role) => sum + role.unused.total, 0);
    const granted = judged.reduce((sum, role) => sum + role.granted, 0);
    return `${unused} of ${granted} actions unused`;
}
function withPolicy({ workloads }) {
    return workloads.filter((workload) => workload.policyFile !== undefined).length;
}

;// CONCATENATED MODULE: ./lib/src/view/how-sure.js
/** What all findings together are worth, in one sentence: what was seen, and what may have been missed. */



/** Roles that the sentence names. */
const how_sure_NAMED = 2;
/** Without a full stop; empty where no role was judged, or nothing is known of how much was seen. */
function howSure({ roles, workloads }) {
    const judged = roles.filter((role) => role.judged);
    const open = judged.filter(({ coverage }) => coverage?.tooLittle !== undefined);
    const decided = judged.flatMap(({ coverage, arn }) => coverage === undefined || coverage.tooLittle !== undefined ? [] : [{ arn, ...coverage }]);
    const short = workloads.filter(({ role, coverage }) => coverage?.tooLittle !== undefined && open.some(({ arn }) => arn === role));
    const parts = [seenOf(decided), undecidedOf(open, short)].filter((part) => part !== '');
    return parts.join('; ');
}
/** Whether of a judged role too little was seen, or nobody knows of how many requests: then a pass is no proof. */
function isUnsure({ roles }) {
    return roles.some(({ judged, coverage }) => judged &&
        coverage !== undefined &&
        (coverage.tooLittle !== undefined || coverage.mayHaveMissed === undefined));
}
function seenOf(decided) {
    if (decided.length === 0)
        return '';
    const seen = decided.reduce((sum, one) => sum + one.seen, 0);
    if (decided.every(({ regime }) => regime === 'proof'))
        return `sure for these tests: all ${(0,plural/* plural */.L)(seen, 'request')} were seen. What no test asks for is not known`;
    const unknown = decided.filter(({ mayHaveMissed }) => mayHaveMissed === undefined);
    if (unknown.length > 0) {
        const whose = unknown.length === decided.length ? '' : ` (${namesOf(unknown)})`;
        return `not very: only ${(0,plural/* plural */.L)(seen, 'request')} ${seen === 1 ? 'was' : 'were'} seen, of an unknown number made${soFar(unknown)}${whose}, and what is rarely used may look unused`;
    }
    const requests = decided.reduce((sum, one) => sum + (one.requests ?? one.seen), 0);
    const [worst] = decided.toSorted((a, b) => (b.mayHaveMissed ?? 0) - (a.mayHaveMissed ?? 0));
    return `${percent(seen, requests)} of the requests were seen (${seen} of ${requests}${soFar(decided)}): up to ${(0,plural/* plural */.L)(worst?.mayHaveMissed ?? 0, 'use')} of an action may have been missed${decided.length > 1 ? ` of ${(0,role_name/* roleName */.S)(worst?.arn ?? '')}` : ''} (95 %)`;
}
/** Whether AWS may still be counting requests of any of them. */
function soFar(some) {
    return some.some(({ settled = true }) => !settled) ? ' so far' : '';
}
/** @param short the workloads of which too little was seen */
function undecidedOf(open, short) {
    if (open.length === 0)
        return '';
    const whose = short.length === 0
        ? ''
        : ` of ${(0,words/* firstOf */.Ku)(short.map(({ name }) => name), how_sure_NAMED)}`;
    return `${namesOf(open)} ${open.length === 1 ? 'is' : 'are'} undecided: too little was seen${whose}${reasonsOf(short)}`;
}
/** The first reason, with whose it is where not all have the same, and how many others there are. */
function reasonsOf(short) {
    const [first] = short;
    const reasons = new Set(short.map(({ coverage }) => coverage?.tooLittle ?? ''));
    const [reason] = reasons;
    if (first === undefined || reason === undefined)
        return '';
    return reasons.size === 1
        ? ` (${reason})`
        : ` (${first.name}: ${reason}, and ${(0,plural/* plural */.L)(reasons.size - 1, 'more reason')})`;
}
function namesOf(roles) {
    return (0,words/* firstOf */.Ku)(roles.map(({ arn }) => (0,role_name/* roleName */.S)(arn)), how_sure_NAMED);
}
/** Never 100 % of what is not all, never 0 % of what is something. */
function percent(seen, requests) {
    const share = requests === 0 ? 0 : (seen / requests) * 100;
    if (share > 99 && share < 100)
        return 'more than 99 %';
    if (share > 0 && share < 1)
        return 'less than 1 %';
    return `${Math.round(share)} %`;
}

;// CONCATENATED MODULE: ./lib/src/view/missing.js
/** Permissions that AWS refused, each role with what would allow them. */


/** Sorted by name. What was refused may be meant to be refused: whoever reads it decides. */
function missingOf({ workloads }) {
    const groups = new Map();
    for (const { role, name, denied } of workloads) {
        if (denied.length === 0)
            continue;
        const key = role ?? name;
        const group = groups.get(key) ?? { name: role === undefined ? name : (0,role_name/* roleName */.S)(role), denied: [] };
        groups.set(key, { ...group, denied: [...group.denied, ...denied] });
    }
    return [...groups]
        .toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b))
        .map(([, { name, denied }]) => ({
        name,
        actions: distinct(denied.map(({ action }) => action)),
        calls: denied.reduce((sum, { calls }) => sum + calls, 0),
        statements: statementsOf(denied),
        withoutResource: distinct(denied.filter(({ resource }) => resource === undefined).map(({ action }) => action))
    }));
}
/** Actions on the same resources stand in one statement: none allows more than what was refused. */
function statementsOf(denied) {
    const resources = new Map();
    for (const { action, resource } of denied)
        if (resource !== undefined)
            resources.set(action, [...(resources.get(action) ?? []), resource]);
    const together = new Map();
    for (const [action, some] of [...resources].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b))) {
        const Resource = distinct(some);
        const key = JSON.stringify(Resource);
        together.set(key, { Action: [...(together.get(key)?.Action ?? []), action], Resource });
    }
    return [...together.values()]
        .map(({ Action, Resource }) => JSON.stringify({ Effect: 'Allow', Action: single(Action), Resource: single(Resource) }))
        .join(', ');
}
/** IAM takes one name without a list. */
function single(names) {
    return names.length === 1 ? (names[0] ?? '') : names;
}
function distinct(names) {
    return [...new Set(names)].sort();
}

// EXTERNAL MODULE: ./lib/src/view/removals.js
var removals = __webpack_require__(55597);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/kit/file-names.js
/** Names from outside as names of files that every system takes. */

/** Of the name itself: with what is added, paths stay well below the 255 characters of a file's name. */
const LONGEST = 100;
/** https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/**
 * A name of letters, digits, `_`, `.` and `-` for each thing. What is not unique by that, in any case of letters, or is no name for a
 * file, has some characters of the key's digest at its end, whatever else there is.
 * @param names by a key that tells things apart, such as an ARN
 */
function fileNames(names) {
    const plain = new Map([...names].map(([key, name]) => [key, name.replaceAll(/[^A-Za-z0-9_.-]/g, '_')]));
    const uses = new Map();
    for (const name of plain.values())
        uses.set(name.toLowerCase(), (uses.get(name.toLowerCase()) ?? 0) + 1);
    return new Map([...plain].map(([key, name]) => {
        const isOwn = uses.get(name.toLowerCase()) === 1 &&
            name.length <= LONGEST &&
            !DEVICE.test(name) &&
            !/^[.-]|^$|\.$/.test(name);
        const digest = (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 8);
        return [key, isOwn ? name : `${name.replace(/^[.-]+/, '').slice(0, LONGEST)}-${digest}`];
    }));
}

// EXTERNAL MODULE: ./lib/src/iam/extent.js + 1 modules
var extent = __webpack_require__(77713);
// EXTERNAL MODULE: ./lib/src/iam/implication.js
var implication = __webpack_require__(30527);
// EXTERNAL MODULE: ./lib/src/iam/pattern.js + 1 modules
var pattern = __webpack_require__(22993);
// EXTERNAL MODULE: ./lib/src/policies/write.js
var write = __webpack_require__(21982);
// EXTERNAL MODULE: ./lib/src/policies/written-condition.js
var written_condition = __webpack_require__(71434);
;// CONCATENATED MODULE: ./lib/src/policies/role-policy.js







/**
 * What the policies of its workloads allow, in as few statements as it takes, with the Denies of each. These are mostly the role's own, under
 * which every seen call of every workload was answered; but a call that a resource's policy allowed may be on what the role leaves out.
 * @param workloads of one role; those without a policy add nothing
 */
function policyOfRole(workloads) {
    const statements = workloads.flatMap(({ policy }) => policy?.Statement ?? []);
    if (statements.length === 0)
        return { parts: [], leftOut: [] };
    const denies = new Map(statements.filter(({ Effect }) => Effect === 'Deny').map((deny) => [JSON.stringify(deny), deny]));
    const allowed = statements.filter(({ Effect }) => Effect === 'Allow').flatMap(permissionsOf);
    const written = sorted(denies).map((deny) => parted(deny, workloads));
    return {
        parts: (0,policies_size/* split */.lD)((0,write/* writePolicy */.e)(allowed, undefined, written.flatMap(({ kept }) => kept))),
        leftOut: written.flatMap(({ leftOut }) => leftOut)
    };
}
function permissionsOf({ Action, Resource, Condition }) {
    return Action.flatMap((action) => Resource.map((resource) => ({
        action,
        resource,
        ...(Condition !== undefined && { condition: Condition })
    })));
}
function sorted(denies) {
    return [...denies].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, deny]) => deny);
}
/** A Deny with the actions that every workload can do with, and those that it would take away from one. */
function parted(deny, workloads) {
    const answered = (action) => workloads.filter((workload) => isTakenFrom(workload, action, deny)).map(({ name }) => name);
    const harming = deny.Action.filter((action) => answered(action).length > 0);
    if (harming.length === 0)
        return { kept: [deny], leftOut: [] };
    const rest = deny.Action.filter((action) => !harming.includes(action));
    return {
        kept: rest.length === 0 ? [] : [{ ...deny, Action: rest }],
        leftOut: [
            {
                actions: harming,
                resources: deny.Resource,
                answered: [...new Set(harming.flatMap(answered))].toSorted(compare/* compare */.U)
            }
        ]
    };
}
/** Whether a Deny would forbid what the workload's own policy allows of an action. */
function isTakenFrom({ policy }, action, deny) {
    const own = (policy?.Statement ?? []).filter(({ Action }) => Action.includes(action));
    const held = own
        .filter(({ Effect, Condition }) => Effect === 'Deny' && (0,implication/* implies */.M)(conditioned(deny.Condition), conditioned(Condition)))
        .flatMap(patternsOf)
        .map(extent/* wholeOf */.l2);
    const denied = patternsOf(deny);
    return own
        .filter(({ Effect }) => Effect === 'Allow')
        .flatMap(patternsOf)
        .flatMap((pattern) => (0,extent/* narrowedTo */.aZ)((0,extent/* wholeOf */.l2)(pattern), denied))
        .some((part) => (0,extent/* areHeldBy */.jM)(part, held) !== 'yes');
}
function conditioned(condition) {
    return { conditions: (0,written_condition/* testsOf */.Vh)(condition), variables: true };
}
function patternsOf({ Resource }) {
    return Resource.map((text) => (0,pattern/* resourcePattern */.nn)(text, true));
}

;// CONCATENATED MODULE: ./lib/src/view/role-policies.js
/** The policy that takes the place of each judged role's, and the files that it stands in. */







/** Names in one sentence. */
const role_policies_NAMED = 5;
/** One for each judged role of which a workload has a policy, sorted by ARN. */
function rolePoliciesOf({ roles, workloads, templates, ignored }) {
    const judged = roles.filter(({ judged: isJudged }) => isJudged).toSorted((a, b) => (0,compare/* compare */.U)(a.arn, b.arn));
    // an ARN in a saved file may hold anything
    const folders = fileNames(new Map(judged.map(({ arn }) => [accountOf(arn), accountOf(arn)])));
    const names = fileNames(new Map(judged.map(({ arn }) => [arn, (0,role_name/* roleName */.S)(arn)])));
    const own = new Map();
    for (const workload of workloads)
        if (workload.role !== undefined)
            own.set(workload.role, [...(own.get(workload.role) ?? []), workload]);
    return judged.flatMap((role) => {
        const folder = folders.size > 1 ? (folders.get(accountOf(role.arn)) ?? '') : '';
        const shown = viewOfRole(role, own.get(role.arn) ?? [], names.get(role.arn) ?? '', folder, templatesOf(role, templates));
        return shown.parts.length === 0
            ? []
            : [{ ...shown, cautions: [...shown.cautions, ...ofIgnored(ignored)] }];
    });
}
/** Nobody tells under which roles they run. */
function ofIgnored(ignored) {
    if (ignored.length === 0)
        return [];
    const names = (0,words/* firstOf */.Ku)(ignored.map(({ workload }) => workload.slice(workload.lastIndexOf(':') + 1)), role_policies_NAMED);
    return [
        `Nothing in it is for what the configuration file ignores: ${names}. Make sure that none of it runs under this role.`
    ];
}
function viewOfRole(role, workloads, base, folder, templates) {
    const names = fileNames(new Map(workloads.map(({ arn, name }) => [arn, name])));
    const { parts, leftOut } = policyOfRole(workloads);
    return {
        arn: role.arn,
        name: (0,role_name/* roleName */.S)(role.arn),
        folder,
        parts: partsOf(base, parts),
        workloads: workloads.length < 2
            ? []
            : workloads.flatMap((workload) => {
                const policies = (0,policies_size/* policyFiles */.qR)(workload).map(([, { Version, Statement }]) => ({
                    Version,
                    Statement
                }));
                if (policies.length === 0)
                    return [];
                return [
                    { name: workload.name, parts: partsOf(`${base}.${names.get(workload.arn) ?? ''}`, policies) }
                ];
            }),
        applyFile: `${base}.apply.sh`,
        restoreFile: `${base}.restore.sh`,
        isEditable: role.managedBy === undefined,
        old: role.policies
            .filter(({ boundary }) => boundary !== true)
            .map(({ name, document }) => ({ name, ...(document !== undefined && { document }) })),
        templates,
        cautions: [...role_policies_cautionsOf(role, workloads, templates), ...leftOut.map(undenied)]
    };
}
/** `<role>.json`, `<role>.2.json` and so on. */
function partsOf(base, policies) {
    return policies.map((policy, i) => ({ file: `${base}${i === 0 ? '' : `.${i + 1}`}.json`, policy }));
}
function role_policies_cautionsOf({ managedBy, undecided }, workloads, templates) {
    const silent = workloads.filter(({ policy }) => policy === undefined);
    const written = new Set(workloads
        .flatMap(({ policy }) => policy?.Statement ?? [])
        .flatMap(({ Effect, Action }) => (Effect === 'Allow' ? Action : [])));
    const missing = undecided.filter(({ action }) => !written.has(action)).length;
    return [
        ...(managedBy === undefined ? [] : [`It is not its account’s to edit: ${managedBy}.`]),
        ...(templates.length === 0
            ? []
            : [
                `Its policies stand in ${templates.join(', ')}: edit that instead, or the next deployment undoes this.`
            ]),
        ...(silent.length === 0
            ? []
            : [
                `Nothing in it is for ${silent.map(({ name }) => name).join(', ')}: no trace shows what ${silent.length === 1 ? 'it needs' : 'they need'}.`
            ]),
        ...(missing === 0
            ? []
            : [
                `${(0,plural/* plural */.L)(missing, 'granted action')} of which nothing shows whether it is needed ${missing === 1 ? 'is' : 'are'} not in it: see "undecided" in report.json.`
            ])
    ];
}
/** A Deny of which a workload’s call shows that it cannot be the role’s. */
function undenied({ actions, resources, answered }) {
    return `It does not deny ${(0,words/* firstOf */.Ku)(actions, role_policies_NAMED)} on ${(0,words/* firstOf */.Ku)(resources, role_policies_NAMED)}, which the role leaves out or denies: ${(0,words/* firstOf */.Ku)(answered, role_policies_NAMED)} got an answer there, by a resource’s policy it seems. The policies of the other workloads alone deny it.`;
}
function templatesOf({ arn }, templates) {
    const files = (templates?.located ?? []).filter(({ role }) => role === arn).map(({ file }) => file);
    return [...new Set(files)].sort();
}
function accountOf(arn) {
    return arn.split(':')[4] ?? '';
}

;// CONCATENATED MODULE: ./lib/src/view/view.js
/**
 * A report in the form in which it is laid out: counted, named, in the order of what is shown. Every reporter takes it, so that each
 * number and each order is made in one place. It stands above the report's type, since it asks the policy language and the sizes of
 * policies.
 */

















/** In one line of text. */
const LONGEST_STATEMENTS = 4000;
/** @param full as it may be shown: masked, where it has to be */
function viewOf(full) {
    const { workloads: workloadReports, roles: roleReports, ...rest } = full;
    const undecided = new Map(roleReports.map((role) => [role.arn, new Set(role.undecided.map(({ action }) => action))]));
    const workloads = workloadReports.map((report) => workloadView(report, undecided.get(report.role ?? '')));
    const known = {
        byArn: new Map(workloadReports.map(({ arn }, i) => [arn, workloads[i]])),
        ofRole: byRole(workloadReports)
    };
    const exceeding = new Set(rest.gate.thresholds.flatMap((threshold) => threshold.roles));
    const since = sinceBaseline(full);
    const lacking = (0,view_lacking/* lackingOf */.z)(full);
    return {
        full,
        report: (0,bounded/* bounded */.Mm)(rest, bounded/* SENTENCE */.gz),
        headline: headlineOf(full),
        isUnsure: isUnsure(full),
        ...(0,bounded/* bounded */.Mm)({ howSure: howSure(full), reasons: openReasons(full) }, bounded/* SENTENCE */.gz),
        missing: missingOf(full).map(boundedMissing),
        ...(lacking !== undefined && { lacking }),
        tally: tallyOf(roleReports),
        ...(since !== undefined && { sinceBaseline: (0,bounded/* bounded */.Mm)(since, bounded/* SENTENCE */.gz) }),
        roles: worstFirst(roleReports).map((role) => roleView(role, known, exceeding, full.templates)),
        workloads,
        cautions: cautionsOf(full).map(({ text, names, ...rest }) => ({
            ...rest,
            text: (0,bounded/* boundedText */.LD)(text, bounded/* SENTENCE */.gz),
            names: (0,bounded/* bounded */.Mm)(names)
        })),
        policies: workloadReports.flatMap((report, i) => (0,policies_size/* policyFiles */.qR)(report).map(([file, policy], part) => ({
            workload: workloads[i]?.name ?? '',
            role: report.role,
            file,
            policy,
            // of a policy in parts once
            leftOut: part === 0 ? (workloads[i]?.leftOut ?? []) : []
        }))),
        rolePolicies: rolePoliciesOf(full),
        checkedByAws: (0,validation/* validationCount */.n5)(full)
    };
}
/** How little was seen of a role is told by `howSure`. */
function openReasons(report) {
    const told = new Set((0,gaps/* tooLittleSeen */.Mu)(report));
    return report.reasons.filter((reason) => !told.has(reason));
}
/** A statement that is cut would be another statement. */
function boundedMissing(missing) {
    const { statements } = missing;
    return { ...(0,bounded/* bounded */.Mm)(missing), statements: statements.length > LONGEST_STATEMENTS ? '' : statements };
}
/** @param undecided the actions that its role grants and of which nothing shows whether they are needed */
function workloadView(report, undecided = new Set()) {
    const { role, name } = report;
    return {
        report: (0,bounded/* bounded */.Mm)(report),
        name: (0,bounded/* boundedText */.LD)(name, bounded/* NAME */.o_),
        ...(role !== undefined && { roleName: (0,bounded/* boundedText */.LD)((0,role_name/* roleName */.S)(role), bounded/* NAME */.o_) }),
        hasEvidence: (0,evidence.hasEvidence)(report),
        seen: (0,coverage/* seenCell */.Sl)(report.coverage),
        leftOut: (0,bounded/* bounded */.Mm)(leftOutOf(report, undecided), bounded/* SENTENCE */.gz)
    };
}
function leftOutOf({ leftOut = [] }, undecided) {
    const groups = new Map();
    for (const { action, when } of leftOut) {
        const isGranted = undecided.has(action);
        const key = `${isGranted ? 0 : 1} ${when}`;
        const group = groups.get(key) ?? { when, actions: [], isGranted };
        group.actions.push(action);
        groups.set(key, group);
    }
    return [...groups].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, group]) => group);
}
function roleView(report, { byArn, ofRole }, exceeding, templates) {
    const { sinceBaseline: since } = report;
    const worstLevel = reference.ACCESS_LEVELS.find((level) => report.unused.byAccessLevel[level] > 0);
    const grantsOf = () => (0,bounded/* bounded */.Mm)((0,grants/* distinctGrants */.O)(report, usesOf(ofRole.get(report.arn) ?? [])));
    const newlyWide = new Set(since?.newWide.map(({ action }) => action));
    const wide = (0,bounded/* bounded */.Mm)(report.wide.map((one) => ({ ...one, isNew: newlyWide.has(one.action) })));
    return {
        report: (0,bounded/* bounded */.Mm)(report),
        name: (0,bounded/* boundedText */.LD)((0,role_name/* roleName */.S)(report.arn), bounded/* NAME */.o_),
        workloads: report.workloads.flatMap((arn) => byArn.get(arn) ?? []),
        seen: (0,coverage/* seenCell */.Sl)(report.coverage),
        sureness: (0,bounded/* boundedText */.LD)((0,coverage/* sureness */.$6)(report, ofRole.get(report.arn) ?? []), bounded/* SENTENCE */.gz),
        exceeds: exceeding.has(report.arn),
        ...(worstLevel !== undefined && { worstLevel }),
        get grants() {
            return grantsOf();
        },
        removals: (0,bounded/* bounded */.Mm)((0,removals/* removalsOf */.R)(report, grantsOf(), wide, templates)),
        ...(since !== undefined && { newFindings: newFindings(since) }),
        wide
    };
}
function byRole(workloads) {
    const groups = new Map();
    for (const workload of workloads) {
        if (workload.role === undefined)
            continue;
        const group = groups.get(workload.role);
        if (group === undefined)
            groups.set(workload.role, [workload]);
        else
            group.push(workload);
    }
    return groups;
}
function usesOf(workloads) {
    const uses = new Map();
    for (const { needs, implied } of workloads) {
        for (const { action } of implied)
            uses.set(action, uses.get(action) ?? 0);
        for (const { action, calls } of needs)
            uses.set(action, (uses.get(action) ?? 0) + calls);
    }
    return new Map([...uses].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)));
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
    if (baseline === undefined)
        return undefined;
    const { usable, why = '', created, commit } = baseline;
    if (!usable)
        return { isUsable: false, why };
    const all = roles.flatMap((role) => role.sinceBaseline ?? []);
    return {
        isUsable: true,
        ...(created !== undefined && { created }),
        ...(commit !== undefined && { commit }),
        added: sum(all, newFindings),
        legacy: sum(all, ({ legacy }) => legacy.unused + legacy.wide),
        notSeen: sum(all, ({ notSeen = { unused: 0, wide: 0 } }) => notSeen.unused + notSeen.wide),
        removed: sum(all, ({ removed }) => removed.unused + removed.wide)
    };
}
function newFindings({ newUnused, newWide, newGrants }) {
    return newUnused.length + newWide.length + sum(newGrants, (grant) => grant.unused);
}
function worstFirst(roles) {
    const weight = (role) => (role.judged ? role.unused.total + role.wide.length : -1);
    return roles.toSorted((a, b) => weight(b) - weight(a) || (0,compare/* compare */.U)(a.arn, b.arn));
}
function sum(items, value) {
    return items.reduce((total, item) => total + value(item), 0);
}


/***/ }),

/***/ 75171:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ levelName),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   aI: () => (/* binding */ GRANTED),
/* harmony export */   lR: () => (/* binding */ WIDTH)
/* harmony export */ });
/** Words that every reporter uses for the same thing. */
/** An access level as IAM's console writes it: `Permissions management`. */
function levelName(level) {
    return level === 'permissions-management'
        ? 'Permissions management'
        : level.charAt(0).toUpperCase() + level.slice(1);
}
/** How wide a granted resource is. */
const WIDTH = {
    exact: 'resources that it does not use',
    type: 'many resources of one kind',
    service: 'everything of the service',
    all: 'everything'
};
/**
 * The first items of a list in one line, and how many more there are.
 * @param most how many are named
 */
function firstOf(items, most) {
    const rest = items.length - most;
    return items.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
/** Follows actions that a written policy leaves out. */
const GRANTED = ', which the role grants';


/***/ })

};
