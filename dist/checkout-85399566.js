import path from "node:path";
import { access, readFile } from "node:fs/promises";
// lib/src/templates/checkout.js
async function rootOf(folder) {
	const start = path.resolve(folder);
	for (let above = start;; above = path.dirname(above)) {
		if (await access(path.join(above, ".git")).then(() => true, () => false)) return above;
		if (path.dirname(above) === above) return start;
	}
}
async function addressOf(root, env) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
	if (server === void 0 || repository === void 0) return void 0;
	const git = path.join(root, ".git");
	const isThis = (await textOf(path.join(git, "config"))).split(/\r?\n/).some((line) => /^\s*url\s*=/.test(line) && line.trim().replace(/\.git$/, "").endsWith(`/${repository}`));
	const head = await textOf(path.join(git, "HEAD"));
	const branch = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
	const commit = branch === void 0 ? head : await textOf(path.join(git, branch));
	return isThis && /^[0-9a-f]{40,64}$/.test(commit) ? `${server}/${repository}/blob/${commit}` : void 0;
}
async function textOf(file) {
	return readFile(file, "utf8").then((text) => text.trim(), () => "");
}
async function trackedIn(root) {
	const pointer = await textOf(path.join(root, ".git"));
	const folder = /^gitdir: (.+)$/.exec(pointer)?.[1];
	const git = folder === void 0 ? path.join(root, ".git") : path.resolve(root, folder);
	const index = await readFile(path.join(git, "index")).catch(() => void 0);
	return index === void 0 ? void 0 : pathsIn(index);
}
const ENTRY_BYTES = 62;
const EXTENDED = 16384;
const CHECKSUM_BYTES = 20;
function pathsIn(index) {
	if (index.length < 12 || index.toString("latin1", 0, 4) !== "DIRC") return void 0;
	const version = index.readUInt32BE(4);
	const entries = index.readUInt32BE(8);
	if (version < 2 || version > 4) return void 0;
	const paths = /* @__PURE__ */ new Set();
	let offset = 12;
	let before = "";
	for (let entry = 0; entry < entries; entry++) {
		if (offset + ENTRY_BYTES > index.length) return void 0;
		const flags = index.readUInt16BE(offset + ENTRY_BYTES - 2);
		const isExtended = version > 2 && (flags & EXTENDED) !== 0;
		let name = offset + ENTRY_BYTES + (isExtended ? 2 : 0);
		let kept = "";
		if (version === 4) {
			const [cut, next] = variableInteger(index, name);
			kept = before.slice(0, before.length - cut);
			name = next;
		}
		const end = index.indexOf(0, name);
		if (end === -1) return void 0;
		const file = kept + index.toString("utf8", name, end);
		paths.add(file);
		before = file;
		const length = end - offset;
		offset = version === 4 ? end + 1 : offset + (length - length % 8) + 8;
	}
	return isWhole(index, offset) ? paths : void 0;
}
function isWhole(index, firstExtension) {
	for (let offset = firstExtension; offset + 8 <= index.length - CHECKSUM_BYTES;) {
		if (["link", "sdir"].includes(index.toString("latin1", offset, offset + 4))) return false;
		offset += 8 + index.readUInt32BE(offset + 4);
	}
	return true;
}
function variableInteger(bytes, start) {
	let position = start;
	let byte = bytes[position++] ?? 0;
	let value = byte & 127;
	while ((byte & 128) !== 0) {
		byte = bytes[position++] ?? 0;
		value = value + 1 << 7 | byte & 127;
	}
	return [value, position];
}
export { rootOf as n, trackedIn as r, addressOf as t };
