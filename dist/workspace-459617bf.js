import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime-8ea8d39a.js";
import { n as require_utils, t as require_picomatch$1 } from "./picomatch-14cab6a2.js";
import { At as lazy, Et as exactOptional, Jt as string, Kt as safeParse, Qt as decoded, St as array, Wt as record$1, Zt as unknown, bt as misfit, gn as plural, in as slashed, rn as below$1, zt as object } from "./sources-25fada80.js";
import { M as UserError, P as messageOf } from "./options-3254cbc9.js";
import { Kt as compare } from "./aws-b6ed88e3.js";
import { n as rootOf$1, r as trackedIn, t as addressOf$1 } from "./checkout-85399566.js";
import { _ as mappingAt, a as lineAt, b as textAt$2, c as NameIndex, d as OPEN, f as branchesOf, g as knownText, h as joined, l as isCalled, m as itemsOf, o as lineBreakOf, p as isShared, s as lineStart, u as stackOf, v as mayBecome, x as valueAt, y as piecesAround } from "./judgement-8e189773.js";
import { t as require_dist } from "./dist-cbf9085f.js";
import * as nativeFs from "fs";
import { readdir, readdirSync, realpath, realpathSync, stat, statSync } from "fs";
import { basename, dirname, isAbsolute, normalize, posix, relative, resolve, sep } from "path";
import path from "node:path";
import { open as open$2, readFile, realpath as realpath$1, stat as stat$1 } from "node:fs/promises";
import { fileURLToPath } from "url";
import { createRequire } from "module";
// node_modules/fdir/dist/index.mjs
var __require = /* @__PURE__ */ createRequire(import.meta.url);
function cleanPath(path) {
	let normalized = normalize(path);
	if (normalized.length > 1 && normalized[normalized.length - 1] === sep) normalized = normalized.substring(0, normalized.length - 1);
	return normalized;
}
const SLASHES_REGEX = /[\\/]/g;
function convertSlashes(path, separator) {
	return path.replace(SLASHES_REGEX, separator);
}
const WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
function isRootDirectory(path) {
	return path === "/" || WINDOWS_ROOT_DIR_REGEX.test(path);
}
function normalizePath(path, options) {
	const { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options;
	const pathNeedsCleaning = process.platform === "win32" && path.includes("/") || path.startsWith(".");
	if (resolvePaths) path = resolve(path);
	if (normalizePath$1 || pathNeedsCleaning) path = cleanPath(path);
	if (path === ".") return "";
	return convertSlashes(path[path.length - 1] !== pathSeparator ? path + pathSeparator : path, pathSeparator);
}
function joinPathWithBasePath(filename, directoryPath) {
	return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
	return function(filename, directoryPath) {
		if (directoryPath.startsWith(root)) return directoryPath.slice(root.length) + filename;
		else return convertSlashes(relative(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
	};
}
function joinPath(filename) {
	return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
	return directoryPath + filename + separator;
}
function build$7(root, options) {
	const { relativePaths, includeBasePath } = options;
	return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}
function pushDirectoryWithRelativePath(root) {
	return function(directoryPath, paths) {
		paths.push(directoryPath.substring(root.length) || ".");
	};
}
function pushDirectoryFilterWithRelativePath(root) {
	return function(directoryPath, paths, filters) {
		const relativePath = directoryPath.substring(root.length) || ".";
		if (filters.every((filter) => filter(relativePath, true))) paths.push(relativePath);
	};
}
const pushDirectory = (directoryPath, paths) => {
	paths.push(directoryPath || ".");
};
const pushDirectoryFilter = (directoryPath, paths, filters) => {
	const path = directoryPath || ".";
	if (filters.every((filter) => filter(path, true))) paths.push(path);
};
const empty$2 = () => {};
function build$6(root, options) {
	const { includeDirs, filters, relativePaths } = options;
	if (!includeDirs) return empty$2;
	if (relativePaths) return filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root);
	return filters && filters.length ? pushDirectoryFilter : pushDirectory;
}
const pushFileFilterAndCount = (filename, _paths, counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) counts.files++;
};
const pushFileFilter = (filename, paths, _counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) paths.push(filename);
};
const pushFileCount = (_filename, _paths, counts, _filters) => {
	counts.files++;
};
const pushFile = (filename, paths) => {
	paths.push(filename);
};
const empty$1 = () => {};
function build$5(options) {
	const { excludeFiles, filters, onlyCounts } = options;
	if (excludeFiles) return empty$1;
	if (filters && filters.length) return onlyCounts ? pushFileFilterAndCount : pushFileFilter;
	else if (onlyCounts) return pushFileCount;
	else return pushFile;
}
const getArray = (paths) => {
	return paths;
};
const getArrayGroup = () => {
	return [""].slice(0, 0);
};
function build$4(options) {
	return options.group ? getArrayGroup : getArray;
}
const groupFiles = (groups, directory, files) => {
	groups.push({
		directory,
		files,
		dir: directory
	});
};
const empty = () => {};
function build$3(options) {
	return options.group ? groupFiles : empty;
}
const resolveSymlinksAsync = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	fs.realpath(path, (error, resolvedPath) => {
		if (error) return queue.dequeue(suppressErrors ? null : error, state);
		fs.stat(resolvedPath, (error$1, stat) => {
			if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
			if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return queue.dequeue(null, state);
			callback$1(stat, resolvedPath);
			queue.dequeue(null, state);
		});
	});
};
const resolveSymlinks = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	try {
		const resolvedPath = fs.realpathSync(path);
		const stat = fs.statSync(resolvedPath);
		if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return;
		callback$1(stat, resolvedPath);
	} catch (e) {
		if (!suppressErrors) throw e;
	}
};
function build$2(options, isSynchronous) {
	if (!options.resolveSymlinks || options.excludeSymlinks) return null;
	return isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path, resolved, state) {
	if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
	let parent = dirname(path);
	let depth = 1;
	while (parent !== state.root && depth < 2) {
		const resolvedPath = state.symlinks.get(parent);
		if (!!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath))) depth++;
		else parent = dirname(parent);
	}
	state.symlinks.set(path, resolved);
	return depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
	return state.visited.includes(resolved + state.options.pathSeparator);
}
const onlyCountsSync = (state) => {
	return state.counts;
};
const groupsSync = (state) => {
	return state.groups;
};
const defaultSync = (state) => {
	return state.paths;
};
const limitFilesSync = (state) => {
	return state.paths.slice(0, state.options.maxFiles);
};
const onlyCountsAsync = (state, error, callback$1) => {
	report(error, callback$1, state.counts, state.options.suppressErrors);
	return null;
};
const defaultAsync = (state, error, callback$1) => {
	report(error, callback$1, state.paths, state.options.suppressErrors);
	return null;
};
const limitFilesAsync = (state, error, callback$1) => {
	report(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors);
	return null;
};
const groupsAsync = (state, error, callback$1) => {
	report(error, callback$1, state.groups, state.options.suppressErrors);
	return null;
};
function report(error, callback$1, output, suppressErrors) {
	if (error && !suppressErrors) callback$1(error, output);
	else callback$1(null, output);
}
function build$1(options, isSynchronous) {
	const { onlyCounts, group, maxFiles } = options;
	if (onlyCounts) return isSynchronous ? onlyCountsSync : onlyCountsAsync;
	else if (group) return isSynchronous ? groupsSync : groupsAsync;
	else if (maxFiles) return isSynchronous ? limitFilesSync : limitFilesAsync;
	else return isSynchronous ? defaultSync : defaultAsync;
}
const readdirOpts = { withFileTypes: true };
const walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	state.queue.enqueue();
	if (currentDepth < 0) return state.queue.dequeue(null, state);
	const { fs } = state;
	state.visited.push(crawlPath);
	state.counts.directories++;
	fs.readdir(crawlPath || ".", readdirOpts, (error, entries = []) => {
		callback$1(entries, directoryPath, currentDepth);
		state.queue.dequeue(state.options.suppressErrors ? null : error, state);
	});
};
const walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	const { fs } = state;
	if (currentDepth < 0) return;
	state.visited.push(crawlPath);
	state.counts.directories++;
	let entries = [];
	try {
		entries = fs.readdirSync(crawlPath || ".", readdirOpts);
	} catch (e) {
		if (!state.options.suppressErrors) throw e;
	}
	callback$1(entries, directoryPath, currentDepth);
};
function build(isSynchronous) {
	return isSynchronous ? walkSync : walkAsync;
}
var Queue = class {
	count = 0;
	constructor(onQueueEmpty) {
		this.onQueueEmpty = onQueueEmpty;
	}
	enqueue() {
		this.count++;
		return this.count;
	}
	dequeue(error, output) {
		if (this.onQueueEmpty && (--this.count <= 0 || error)) {
			this.onQueueEmpty(error, output);
			if (error) {
				output.controller.abort();
				this.onQueueEmpty = void 0;
			}
		}
	}
};
var Counter = class {
	_files = 0;
	_directories = 0;
	set files(num) {
		this._files = num;
	}
	get files() {
		return this._files;
	}
	set directories(num) {
		this._directories = num;
	}
	get directories() {
		return this._directories;
	}
	/* c8 ignore next 3 */
	get dirs() {
		return this._directories;
	}
};
var Aborter = class {
	aborted = false;
	abort() {
		this.aborted = true;
	}
};
var Walker = class {
	root;
	isSynchronous;
	state;
	joinPath;
	pushDirectory;
	pushFile;
	getArray;
	groupFiles;
	resolveSymlink;
	walkDirectory;
	callbackInvoker;
	constructor(root, options, callback$1) {
		this.isSynchronous = !callback$1;
		this.callbackInvoker = build$1(options, this.isSynchronous);
		this.root = normalizePath(root, options);
		this.state = {
			root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
			paths: [""].slice(0, 0),
			groups: [],
			counts: new Counter(),
			options,
			queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
			symlinks: /* @__PURE__ */ new Map(),
			visited: [""].slice(0, 0),
			controller: new Aborter(),
			fs: options.fs || nativeFs
		};
		this.joinPath = build$7(this.root, options);
		this.pushDirectory = build$6(this.root, options);
		this.pushFile = build$5(options);
		this.getArray = build$4(options);
		this.groupFiles = build$3(options);
		this.resolveSymlink = build$2(options, this.isSynchronous);
		this.walkDirectory = build(this.isSynchronous);
	}
	start() {
		this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
		this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
		return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
	}
	walk = (entries, directoryPath, depth) => {
		const { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
		if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
		const files = this.getArray(this.state.paths);
		for (let i = 0; i < entries.length; ++i) {
			const entry = entries[i];
			if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
				const filename = this.joinPath(entry.name, directoryPath);
				this.pushFile(filename, files, this.state.counts, filters);
			} else if (entry.isDirectory()) {
				let path = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
				if (exclude && exclude(entry.name, path)) continue;
				this.pushDirectory(path, paths, filters);
				this.walkDirectory(this.state, path, path, depth - 1, this.walk);
			} else if (this.resolveSymlink && entry.isSymbolicLink()) {
				let path = joinPathWithBasePath(entry.name, directoryPath);
				this.resolveSymlink(path, this.state, (stat, resolvedPath) => {
					if (stat.isDirectory()) {
						resolvedPath = normalizePath(resolvedPath, this.state.options);
						if (exclude && exclude(entry.name, useRealPaths ? resolvedPath : path + pathSeparator)) return;
						this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path + pathSeparator, depth - 1, this.walk);
					} else {
						resolvedPath = useRealPaths ? resolvedPath : path;
						const filename = basename(resolvedPath);
						const directoryPath$1 = normalizePath(dirname(resolvedPath), this.state.options);
						resolvedPath = this.joinPath(filename, directoryPath$1);
						this.pushFile(resolvedPath, files, this.state.counts, filters);
					}
				});
			}
		}
		this.groupFiles(this.state.groups, directoryPath, files);
	};
};
function promise(root, options) {
	return new Promise((resolve$1, reject) => {
		callback(root, options, (err, output) => {
			if (err) return reject(err);
			resolve$1(output);
		});
	});
}
function callback(root, options, callback$1) {
	new Walker(root, options, callback$1).start();
}
function sync(root, options) {
	return new Walker(root, options).start();
}
var APIBuilder = class {
	constructor(root, options) {
		this.root = root;
		this.options = options;
	}
	withPromise() {
		return promise(this.root, this.options);
	}
	withCallback(cb) {
		callback(this.root, this.options, cb);
	}
	sync() {
		return sync(this.root, this.options);
	}
};
let pm = null;
/* c8 ignore next 6 */
try {
	__require.resolve("picomatch");
	pm = __require("picomatch");
} catch {}
var Builder = class {
	globCache = {};
	options = {
		maxDepth: 1e400,
		suppressErrors: true,
		pathSeparator: sep,
		filters: []
	};
	globFunction;
	constructor(options) {
		this.options = {
			...this.options,
			...options
		};
		this.globFunction = this.options.globFunction;
	}
	group() {
		this.options.group = true;
		return this;
	}
	withPathSeparator(separator) {
		this.options.pathSeparator = separator;
		return this;
	}
	withBasePath() {
		this.options.includeBasePath = true;
		return this;
	}
	withRelativePaths() {
		this.options.relativePaths = true;
		return this;
	}
	withDirs() {
		this.options.includeDirs = true;
		return this;
	}
	withMaxDepth(depth) {
		this.options.maxDepth = depth;
		return this;
	}
	withMaxFiles(limit) {
		this.options.maxFiles = limit;
		return this;
	}
	withFullPaths() {
		this.options.resolvePaths = true;
		this.options.includeBasePath = true;
		return this;
	}
	withErrors() {
		this.options.suppressErrors = false;
		return this;
	}
	withSymlinks({ resolvePaths = true } = {}) {
		this.options.resolveSymlinks = true;
		this.options.useRealPaths = resolvePaths;
		return this.withFullPaths();
	}
	withAbortSignal(signal) {
		this.options.signal = signal;
		return this;
	}
	normalize() {
		this.options.normalizePath = true;
		return this;
	}
	filter(predicate) {
		this.options.filters.push(predicate);
		return this;
	}
	onlyDirs() {
		this.options.excludeFiles = true;
		this.options.includeDirs = true;
		return this;
	}
	exclude(predicate) {
		this.options.exclude = predicate;
		return this;
	}
	onlyCounts() {
		this.options.onlyCounts = true;
		return this;
	}
	crawl(root) {
		return new APIBuilder(root || ".", this.options);
	}
	withGlobFunction(fn) {
		this.globFunction = fn;
		return this;
	}
	/* c8 ignore next 4 */
	crawlWithOptions(root, options) {
		this.options = {
			...this.options,
			...options
		};
		return new APIBuilder(root || ".", this.options);
	}
	glob(...patterns) {
		if (this.globFunction) return this.globWithOptions(patterns);
		return this.globWithOptions(patterns, ...[{ dot: true }]);
	}
	globWithOptions(patterns, ...options) {
		const globFn = this.globFunction || pm;
		/* c8 ignore next 5 */
		if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
		var isMatch = this.globCache[patterns.join("\0")];
		if (!isMatch) {
			isMatch = globFn(patterns, ...options);
			this.globCache[patterns.join("\0")] = isMatch;
		}
		this.options.filters.push((path) => isMatch(path));
		return this;
	}
};
// node_modules/tinyglobby/dist/index.mjs
var import_picomatch = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
})))(), 1);
const isReadonlyArray = Array.isArray;
const BACKSLASHES = /\\/g;
const DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/;
const isWin = process.platform === "win32";
const ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
function getPartialMatcher(patterns, options = {}) {
	const patternsCount = patterns.length;
	const patternsParts = Array(patternsCount);
	const matchers = Array(patternsCount);
	let i, j;
	for (i = 0; i < patternsCount; i++) {
		const parts = splitPattern(patterns[i]);
		patternsParts[i] = parts;
		const partsCount = parts.length;
		const partMatchers = Array(partsCount);
		for (j = 0; j < partsCount; j++) partMatchers[j] = (0, import_picomatch.default)(parts[j], options);
		matchers[i] = partMatchers;
	}
	return (input) => {
		const inputParts = input.split("/");
		if (inputParts[0] === ".." && ONLY_PARENT_DIRECTORIES.test(input)) return true;
		for (i = 0; i < patternsCount; i++) {
			const patternParts = patternsParts[i];
			const matcher = matchers[i];
			const inputPatternCount = inputParts.length;
			const minParts = Math.min(inputPatternCount, patternParts.length);
			j = 0;
			while (j < minParts) {
				const part = patternParts[j];
				if (part.includes("/")) return true;
				if (!matcher[j](inputParts[j])) break;
				if (!options.noglobstar && part === "**") return true;
				j++;
			}
			if (j === inputPatternCount) return true;
		}
		return false;
	};
}
/* node:coverage ignore next 2 */
const WIN32_ROOT_DIR = /^[A-Z]:\/$/i;
const isRoot = isWin ? (p) => WIN32_ROOT_DIR.test(p) : (p) => p === "/";
function buildFormat(cwd, root, absolute) {
	if (cwd === root || root.startsWith(`${cwd}/`)) {
		if (absolute) {
			const start = cwd.length + +!isRoot(cwd);
			return (p, isDir) => p.slice(start, isDir ? -1 : void 0) || ".";
		}
		const prefix = root.slice(cwd.length + 1);
		if (prefix) return (p, isDir) => {
			if (p === ".") return prefix;
			const result = `${prefix}/${p}`;
			return isDir ? result.slice(0, -1) : result;
		};
		return (p, isDir) => isDir && p !== "." ? p.slice(0, -1) : p;
	}
	if (absolute) return (p) => posix.relative(cwd, p) || ".";
	return (p) => posix.relative(cwd, `${root}/${p}`) || ".";
}
function buildRelative(cwd, root) {
	if (root.startsWith(`${cwd}/`)) {
		const prefix = root.slice(cwd.length + 1);
		return (p) => `${prefix}/${p}`;
	}
	return (p) => {
		const result = posix.relative(cwd, `${root}/${p}`);
		return p[p.length - 1] === "/" && result !== "" ? `${result}/` : result || ".";
	};
}
function ensureNonDriveRelativePath(path) {
	return path.replace(DRIVE_RELATIVE_PATH, (match) => `${match}/`);
}
const splitPatternOptions = { parts: true };
function splitPattern(path) {
	var _result$parts;
	const result = import_picomatch.default.scan(path, splitPatternOptions);
	return ((_result$parts = result.parts) === null || _result$parts === void 0 ? void 0 : _result$parts.length) ? result.parts : [path];
}
const POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
const WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
const escapePosixPath = (path) => path.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, "\\$&");
const escapeWin32Path = (path) => path.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, "\\$&");
/* node:coverage ignore next */
const escapePath = isWin ? escapeWin32Path : escapePosixPath;
function isDynamicPattern(pattern, options) {
	if ((options === null || options === void 0 ? void 0 : options.caseSensitiveMatch) === false) return true;
	const scan = import_picomatch.default.scan(pattern);
	return scan.isGlob || scan.negated;
}
function log(...tasks) {
	console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...tasks);
}
function ensureStringArray(value) {
	return typeof value === "string" ? [value] : value !== null && value !== void 0 ? value : [];
}
const PARENT_DIRECTORY = /^(\/?\.\.)+/;
const ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(pattern, opts, props, isIgnore) {
	var _PARENT_DIRECTORY$exe;
	const cwd = opts.cwd;
	let result = pattern;
	if (pattern[pattern.length - 1] === "/") result = pattern.slice(0, -1);
	if (result[result.length - 1] !== "*" && opts.expandDirectories) result += "/**";
	const escapedCwd = escapePath(cwd);
	result = isAbsolute(result.replace(ESCAPING_BACKSLASHES, "")) ? posix.relative(escapedCwd, result) : posix.normalize(result);
	const parentDir = (_PARENT_DIRECTORY$exe = PARENT_DIRECTORY.exec(result)) === null || _PARENT_DIRECTORY$exe === void 0 ? void 0 : _PARENT_DIRECTORY$exe[0];
	const parts = splitPattern(result);
	if (parentDir) {
		const n = (parentDir.length + 1) / 3;
		let i = 0;
		const cwdParts = escapedCwd.split("/");
		while (i < n && parts[i + n] === cwdParts[cwdParts.length + i - n]) {
			result = result.slice(0, (n - i - 1) * 3) + result.slice((n - i) * 3 + parts[i + n].length + 1) || ".";
			i++;
		}
		const potentialRoot = posix.join(cwd, parentDir.slice(i * 3));
		if (potentialRoot[0] !== "." && props.root.length > potentialRoot.length) {
			props.root = ensureNonDriveRelativePath(potentialRoot);
			props.depthOffset = -n + i;
		}
	}
	if (!isIgnore && props.depthOffset >= 0) {
		var _props$commonPath;
		(_props$commonPath = props.commonPath) !== null && _props$commonPath !== void 0 || (props.commonPath = parts);
		const newCommonPath = [];
		const length = Math.min(props.commonPath.length, parts.length);
		for (let i = 0; i < length; i++) {
			const part = parts[i];
			if (part === "**" && !parts[i + 1]) {
				newCommonPath.pop();
				break;
			}
			if (i === parts.length - 1 || part !== props.commonPath[i] || isDynamicPattern(part)) break;
			newCommonPath.push(part);
		}
		props.depthOffset = newCommonPath.length;
		props.commonPath = newCommonPath;
		props.root = ensureNonDriveRelativePath(newCommonPath.length > 0 ? posix.join(cwd, ...newCommonPath) : cwd);
	}
	return result;
}
function processPatterns(options, patterns, props) {
	const matchPatterns = [];
	const ignorePatterns = [];
	for (const pattern of options.ignore) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") ignorePatterns.push(normalizePattern(pattern, options, props, true));
	}
	for (const pattern of patterns) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") matchPatterns.push(normalizePattern(pattern, options, props, false));
		else if (pattern[1] !== "!" || pattern[2] === "(") ignorePatterns.push(normalizePattern(pattern.slice(1), options, props, true));
	}
	return {
		match: matchPatterns,
		ignore: ignorePatterns
	};
}
function buildCrawler(options, patterns) {
	const cwd = options.cwd;
	const props = {
		root: cwd,
		depthOffset: 0
	};
	const processed = processPatterns(options, patterns, props);
	if (options.debug) log("internal processing patterns:", processed);
	const { absolute, caseSensitiveMatch, debug, dot, followSymbolicLinks, onlyDirectories } = options;
	const root = props.root.replace(BACKSLASHES, "");
	const matchOptions = {
		dot,
		nobrace: options.braceExpansion === false,
		nocase: !caseSensitiveMatch,
		noextglob: options.extglob === false,
		noglobstar: options.globstar === false,
		posix: true
	};
	const matcher = (0, import_picomatch.default)(processed.match, matchOptions);
	const ignore = (0, import_picomatch.default)(processed.ignore, matchOptions);
	const partialMatcher = getPartialMatcher(processed.match, matchOptions);
	const format = buildFormat(cwd, root, absolute);
	const excludeFormatter = absolute ? format : buildFormat(cwd, root, true);
	const excludePredicate = (_, p) => {
		const relativePath = excludeFormatter(p, true);
		return relativePath !== "." && !partialMatcher(relativePath) || ignore(relativePath);
	};
	let maxDepth;
	if (options.deep !== void 0) maxDepth = Math.round(options.deep - props.depthOffset);
	const crawler = new Builder({
		filters: [debug ? (p, isDirectory) => {
			const path = format(p, isDirectory);
			const matches = matcher(path) && !ignore(path);
			if (matches) log(`matched ${path}`);
			return matches;
		} : (p, isDirectory) => {
			const path = format(p, isDirectory);
			return matcher(path) && !ignore(path);
		}],
		exclude: debug ? (_, p) => {
			const skipped = excludePredicate(_, p);
			log(`${skipped ? "skipped" : "crawling"} ${p}`);
			return skipped;
		} : excludePredicate,
		fs: options.fs,
		pathSeparator: "/",
		relativePaths: !absolute,
		resolvePaths: absolute,
		includeBasePath: absolute,
		resolveSymlinks: followSymbolicLinks,
		excludeSymlinks: !followSymbolicLinks,
		excludeFiles: onlyDirectories,
		includeDirs: onlyDirectories || !options.onlyFiles,
		maxDepth,
		signal: options.signal
	}).crawl(root);
	if (options.debug) log("internal properties:", {
		...props,
		root
	});
	return [crawler, cwd !== root && !absolute && buildRelative(cwd, root)];
}
function formatPaths(paths, mapper) {
	if (mapper) for (let i = paths.length - 1; i >= 0; i--) paths[i] = mapper(paths[i]);
	return paths;
}
const defaultOptions = {
	caseSensitiveMatch: true,
	debug: !!process.env.TINYGLOBBY_DEBUG,
	expandDirectories: true,
	followSymbolicLinks: true,
	onlyFiles: true
};
function getOptions(options) {
	const opts = Object.assign({}, options);
	for (const key in defaultOptions) if (opts[key] === void 0) Object.assign(opts, { [key]: defaultOptions[key] });
	opts.cwd = (opts.cwd instanceof URL ? fileURLToPath(opts.cwd) : resolve(opts.cwd || process.cwd())).replace(BACKSLASHES, "/");
	opts.ignore = ensureStringArray(opts.ignore);
	opts.fs && (opts.fs = {
		readdir: opts.fs.readdir || readdir,
		readdirSync: opts.fs.readdirSync || readdirSync,
		realpath: opts.fs.realpath || realpath,
		realpathSync: opts.fs.realpathSync || realpathSync,
		stat: opts.fs.stat || stat,
		statSync: opts.fs.statSync || statSync
	});
	if (opts.debug) log("globbing with options:", opts);
	return opts;
}
function getCrawler(globInput, inputOptions = {}) {
	var _ref;
	if (globInput && (inputOptions === null || inputOptions === void 0 ? void 0 : inputOptions.patterns)) throw new Error("Cannot pass patterns as both an argument and an option");
	const isModern = isReadonlyArray(globInput) || typeof globInput === "string";
	const patterns = ensureStringArray((_ref = isModern ? globInput : globInput.patterns) !== null && _ref !== void 0 ? _ref : "**/*");
	const options = getOptions(isModern ? inputOptions : globInput);
	return patterns.length > 0 ? buildCrawler(options, patterns) : [];
}
async function glob(globInput, options) {
	const [crawler, relative] = getCrawler(globInput, options);
	return crawler ? formatPaths(await crawler.withPromise(), relative) : [];
}
// lib/src/templates/written-statement.js
function declaredIn({ roles, policies }, origin) {
	const { file, unit } = origin;
	return {
		statements: policies.flatMap(({ statements, holders }) => statements.map((statement) => ({
			...statement,
			...origin,
			file: statement.file ?? file,
			holders
		}))),
		claims: [...roles.map(({ place, role, file: elsewhere = file }) => ({
			unit,
			file: elsewhere,
			place,
			declaresRole: true,
			holder: {
				managed: false,
				...role && { role }
			}
		})), ...policies.flatMap(({ place, holders, unread, named, file: elsewhere = file }) => holders.map((holder) => ({
			unit,
			file: elsewhere,
			place,
			holder,
			declaresRole: false,
			...unread !== void 0 && { unread },
			...named !== void 0 && { named }
		})))]
	};
}
const ELEMENTS = /* @__PURE__ */ new Set([
	"Sid",
	"Effect",
	"Action",
	"NotAction",
	"Resource",
	"NotResource",
	"Condition"
]);
function statementsOf(document) {
	return statementsIn(valueAt(document, "Statement"));
}
function statementsIn(statements) {
	if (statements === void 0) return [];
	const items = itemsOf(statements);
	if (items.some((item) => branchesOf(item) !== void 0)) return items.flatMap((item) => branchesOf(item) ?? [item]).flatMap(statementAlone);
	const list = {
		place: statements.place,
		size: items.length,
		style: statements.kind === "list" ? statements.style : "single",
		places: items.map(({ place, includedAt }) => includedAt ?? place)
	};
	return items.flatMap((item, index) => {
		const statement = statementFrom(item, list, index);
		return statement === void 0 ? [] : [{
			...statement,
			shared: statement.shared || statements.shared
		}];
	});
}
function statementAlone(item) {
	const statement = statementFrom(item, {
		place: item.place,
		size: 1,
		style: "single",
		places: [item.place]
	}, 0);
	return statement === void 0 ? [] : [statement];
}
function orEmptied(statements, emptied) {
	return statements.map((statement) => emptied === void 0 ? statement : {
		...statement,
		list: {
			...statement.list,
			emptied
		}
	});
}
function entryLines(mapping, key) {
	const value = valueAt(mapping, key);
	const start = mapping?.kind === "mapping" ? mapping.keys?.get(key) : void 0;
	if (mapping?.kind !== "mapping" || value === void 0 || start === void 0 || mapping.entries.size < 2) return void 0;
	return {
		start,
		end: value.place.end
	};
}
function emptyEntry(mapping, key) {
	const value = valueAt(mapping, key);
	const start = mapping?.kind === "mapping" ? mapping.keys?.get(key) : void 0;
	if (value?.kind !== "list" || start === void 0) return void 0;
	return value.style === "flow" ? {
		place: value.place,
		text: "[]"
	} : {
		place: {
			start,
			end: value.place.end
		},
		text: `${key}: []`
	};
}
function areRead(statements) {
	return statements !== void 0 && itemsOf(statements).flatMap((item) => branchesOf(item) ?? [item]).every((item) => item.kind === "mapping" && item.whole && (knownText(item.entries.get("Effect")) === "Deny" || ["NotAction", "NotResource"].some((key) => item.entries.has(key)) || statementFrom(item, NO_LIST, 0) !== void 0));
}
const NO_LIST = {
	place: {
		start: 0,
		end: 0
	},
	size: 0,
	style: "single",
	places: []
};
function statementFrom(item, list, index) {
	if (item.kind !== "mapping" || !item.whole) return void 0;
	if ([...item.entries.keys()].some((key) => !ELEMENTS.has(key))) return void 0;
	const actions = writtenList(item.entries.get("Action"));
	const resources = writtenList(item.entries.get("Resource"));
	if (knownText(item.entries.get("Effect")) !== "Allow" || actions === void 0 || resources === void 0) return void 0;
	const sid = textAt$2(item, "Sid");
	return {
		...sid !== void 0 && { sid },
		actions,
		resources,
		conditional: item.entries.has("Condition"),
		place: item.place,
		list,
		index,
		shared: isShared(item),
		...item.file !== void 0 && { file: item.file }
	};
}
function writtenList(value) {
	const items = itemsOf(value).filter((item) => item.kind === "text");
	if (value === void 0 || items.length === 0 || items.length !== itemsOf(value).length) return void 0;
	return {
		items,
		style: value.kind === "list" ? value.style : "single",
		shared: value.shared
	};
}
function nameFrom(text) {
	return text === void 0 || text.pieces.every((piece) => piece === "") ? void 0 : { pieces: text.pieces };
}
function inline(role, policy) {
	return {
		managed: false,
		...role && { role },
		...policy && { policy }
	};
}
// lib/src/templates/languages/intrinsic-functions.js
var import_dist = require_dist();
const SUBSTITUTED = /\$\{[^!}][^}]{0,500}\}/;
function functionIn({ entries, place, shared }) {
	if (entries.size !== 1) return void 0;
	for (const [key, argument] of entries) {
		const long = key === "Ref" ? key : /^Fn::(\w+)$/.exec(key)?.[1];
		if (long !== void 0) return {
			...computedBy(long, argument),
			place,
			shared
		};
	}
}
function computedBy(name, argument) {
	const { place, shared } = argument;
	const text = (pieces, refersTo, within) => ({
		...open$1(place, shared),
		pieces,
		...refersTo !== void 0 && { refersTo },
		...within !== void 0 && { within }
	});
	const [first, second] = argument.kind === "list" ? argument.items : [argument];
	const named = knownText(first);
	switch (name) {
		case "Ref": return text(OPEN, named, named && `\${${named}}`);
		case "GetAtt": {
			const [id, ...attribute] = (named ?? "").split(".");
			const last = argument.kind === "list" ? knownText(second) : attribute.join(".");
			return text(last?.endsWith("Arn") === true ? ["arn:", ""] : OPEN, id, id === void 0 || last === void 0 ? void 0 : `\${${id}.${last}}`);
		}
		case "Sub": return text(named === void 0 ? OPEN : substituted(named), void 0, argument.kind === "list" ? void 0 : named);
		case "If": {
			const branches = argument.kind === "list" ? argument.items.slice(1) : [];
			const isNothing = (one) => one.kind === "text" && one.refersTo === "AWS::NoValue";
			return {
				...text(OPEN),
				branches: branches.filter((one) => !isNothing(one))
			};
		}
		case "Join": return text(joinedBy(named, second));
		default: return text(OPEN);
	}
}
function joinedBy(delimiter, list) {
	if (delimiter === void 0 || list?.kind !== "list") return OPEN;
	const parts = list.items.map((item) => item.kind === "text" ? item.pieces : OPEN);
	return joined(parts.flatMap((part, i) => i === 0 ? [part] : [[delimiter], part]));
}
function substituted(text) {
	return piecesAround(text, new RegExp(SUBSTITUTED, "g")).map((piece) => piece.replaceAll("${!", "${"));
}
function open$1(place, shared) {
	return {
		kind: "text",
		pieces: OPEN,
		literal: false,
		place,
		shared
	};
}
// lib/src/templates/languages/yaml-template.js
const DYNAMIC_REFERENCE = /\{\{resolve:[^}]{0,500}\}\}/;
const SERVERLESS_VARIABLE = /[$#]\{(?:[^{}]|\{[^{}]{0,500}\}){0,500}\}/;
const AS_TOOLS_READ = {
	logLevel: "silent",
	uniqueKeys: false,
	strict: false,
	prettyErrors: false
};
function readYamlTemplate(text, dialect) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		...AS_TOOLS_READ,
		lineCounter: lines
	});
	const [error] = document.errors;
	if (error !== void 0) {
		const [why = ""] = error.message.split("\n");
		return { problem: {
			line: lines.linePos(error.pos[0]).line,
			why
		} };
	}
	return document.contents === null ? {} : { root: new Reader$1(document, dialect.serverless ? SERVERLESS_VARIABLE : DYNAMIC_REFERENCE).read(document.contents) };
}
const COMPUTED$1 = "";
function readEmbeddedJson(file, place, computed) {
	const text = file.slice(place.start, place.end).replaceAll(computed, (whole) => COMPUTED$1.repeat(whole.length));
	const document = (0, import_dist.parseDocument)(text, AS_TOOLS_READ);
	if (document.errors.length > 0 || document.contents === null) return void 0;
	return new Reader$1(document, /\uE000+/, place.start).read(document.contents);
}
function quotingOf(template) {
	return template.trimStart().startsWith("{") ? (text) => JSON.stringify(text) : quotedInYaml;
}
function quotedInYaml(text, instead) {
	if (instead.startsWith("\"")) return JSON.stringify(text);
	return !instead.startsWith("'") && /^[a-z][\w:/.*+@=-]*[\w*]$/i.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
var Reader$1 = class {
	#document;
	#computed;
	#known = /* @__PURE__ */ new Map();
	#shift;
	constructor(document, computed, shift = 0) {
		this.#document = document;
		this.#computed = computed;
		this.#shift = shift;
	}
	#placeOf(node) {
		const { start, end } = placeOf$1(node);
		return {
			start: start + this.#shift,
			end: end + this.#shift
		};
	}
	read(node) {
		const known = this.#known.get(node);
		if (known !== void 0) return known;
		const { start, end } = this.#placeOf(node);
		this.#known.set(node, open$1({
			start,
			end
		}, true));
		const value = this.#convert(node);
		this.#known.set(node, value);
		return value;
	}
	#convert(node) {
		const place = this.#placeOf(node);
		if ((0, import_dist.isAlias)(node)) {
			const target = node.resolve(this.#document);
			return target === void 0 ? open$1(place, true) : {
				...this.read(target),
				shared: true
			};
		}
		const shared = "anchor" in node && node.anchor !== void 0;
		const value = this.#plain(node, place, shared);
		const name = /^!([A-Za-z]+)$/.exec(node.tag ?? "")?.[1];
		if (name !== void 0) return computedBy(name, value);
		return (value.kind === "mapping" ? functionIn(value) : void 0) ?? value;
	}
	#plain(node, place, shared) {
		if ((0, import_dist.isSeq)(node)) return {
			kind: "list",
			items: node.items.map((item) => this.#child(item, place)),
			style: node.flow === true ? "flow" : "block",
			place,
			shared
		};
		if ((0, import_dist.isMap)(node)) return this.#mapping(node, place, shared);
		const text = (0, import_dist.isScalar)(node) ? scalarText(node.value) : "";
		const pieces = piecesAround(text, new RegExp(this.#computed, "g"));
		const within = pieces.length === 1 && { within: text.replaceAll("${", "${!") };
		return {
			kind: "text",
			pieces,
			literal: pieces.length === 1,
			...within,
			place,
			shared
		};
	}
	#mapping(node, place, shared) {
		const entries = /* @__PURE__ */ new Map();
		const keys = /* @__PURE__ */ new Map();
		let whole = true;
		for (const { key, value } of node.items) if ((0, import_dist.isScalar)(key) && key.value !== "<<") {
			entries.set(String(key.value), this.#child(value, place));
			keys.set(String(key.value), this.#placeOf(key).start);
		} else whole = false;
		return {
			kind: "mapping",
			entries,
			keys,
			whole,
			place,
			shared
		};
	}
	#child(value, parent) {
		return (0, import_dist.isAlias)(value) || (0, import_dist.isScalar)(value) || (0, import_dist.isMap)(value) || (0, import_dist.isSeq)(value) ? this.read(value) : open$1({
			start: parent.start,
			end: parent.start
		}, true);
	}
};
function scalarText(value) {
	return typeof value === "string" ? value : JSON.stringify(value) ?? "";
}
function placeOf$1(node) {
	const [start, valueEnd] = node.range ?? [0, 0];
	return {
		start,
		end: Math.max(start, endOf(node, valueEnd))
	};
}
function endOf(node, valueEnd) {
	if (((0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node)) && node.flow !== true) {
		const last = node.items.at(-1);
		const inner = (0, import_dist.isMap)(node) ? node.items.at(-1)?.value ?? node.items.at(-1)?.key : last;
		if ((0, import_dist.isAlias)(inner) || (0, import_dist.isScalar)(inner) || (0, import_dist.isMap)(inner) || (0, import_dist.isSeq)(inner)) return placeOf$1(inner).end;
	}
	return valueEnd;
}
// lib/src/templates/languages/cloudformation/plain-statements.js
function inBrackets$1({ statements, name }) {
	const list = statements.map(({ actions, resources }) => `{ Effect: Allow, Action: [${actions.join(", ")}], Resource: [${resources.join(", ")}] }`).join(", ");
	return name === void 0 ? `{ Statement: [${list}] }` : `{ PolicyName: ${name}, PolicyDocument: { Version: '2012-10-17', Statement: [${list}] } }`;
}
function inBlock({ statements, name }) {
	const lines = ["Statement:", ...statements.flatMap(({ actions, resources }) => [
		"  - Effect: Allow",
		...several("Action", actions),
		...several("Resource", resources)
	])];
	return name === void 0 ? lines : [
		`PolicyName: ${name}`,
		"PolicyDocument:",
		...["Version: '2012-10-17'", ...lines].map((line) => `  ${line}`)
	];
}
function statementLines({ statements }) {
	return inBlock({ statements }).slice(1).map((line) => line.slice(2));
}
function statementsInBrackets({ statements }) {
	return inBrackets$1({ statements }).slice(14, -3);
}
function several(key, items) {
	const [only = ""] = items;
	return items.length === 1 ? [`    ${key}: ${only}`] : [`    ${key}:`, ...items.map((item) => `      - ${item}`)];
}
function inJson(text, start, { statements, name }) {
	const document = {
		...name !== void 0 && { Version: "2012-10-17" },
		Statement: statements.map(({ actions, resources }) => ({
			Effect: "Allow",
			Action: actions,
			Resource: resources.map((resource) => JSON.parse(resource))
		}))
	};
	const value = name === void 0 ? document : {
		PolicyName: name,
		PolicyDocument: document
	};
	const first = lineStart(text, start);
	const [indent = ""] = /^[ \t]*/.exec(text.slice(first, start)) ?? [];
	return JSON.stringify(value, null, 2).replaceAll("\n", `${lineBreakOf(text)}${indent}`);
}
// lib/src/templates/languages/cloudformation/named-policies.js
const POLICY_TEMPLATES = JSON.parse("{\"AMIDescribePolicy\":[{\"actions\":\"ec2:DescribeImages\",\"resources\":[\"*\"]}],\"AWSSecretsManagerGetSecretValuePolicy\":[{\"actions\":\"secretsmanager:GetSecretValue\",\"resources\":[\"${SecretArn}\"]}],\"AWSSecretsManagerRotationPolicy\":[{\"actions\":\"secretsmanager:DescribeSecret secretsmanager:GetSecretValue secretsmanager:PutSecretValue secretsmanager:UpdateSecretVersionStage\",\"resources\":[\"arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:*\"],\"conditional\":true},{\"actions\":\"secretsmanager:GetRandomPassword\",\"resources\":[\"*\"]}],\"AcmGetCertificatePolicy\":[{\"actions\":\"acm:GetCertificate\",\"resources\":[\"${CertificateArn}\"]}],\"AthenaQueryPolicy\":[{\"actions\":\"athena:GetCatalogs athena:GetExecutionEngine athena:GetExecutionEngines athena:GetNamespace athena:GetNamespaces athena:GetTable athena:GetTables athena:ListWorkGroups\",\"resources\":[\"*\"]},{\"actions\":\"athena:BatchGetNamedQuery athena:BatchGetQueryExecution athena:CreateNamedQuery athena:DeleteNamedQuery athena:GetNamedQuery athena:GetQueryExecution athena:GetQueryResults athena:GetQueryResultsStream athena:GetWorkGroup athena:ListNamedQueries athena:ListQueryExecutions athena:StartQueryExecution athena:StopQueryExecution\",\"resources\":[\"arn:${AWS::Partition}:athena:${AWS::Region}:${AWS::AccountId}:workgroup/${WorkGroupName}\"]}],\"CloudFormationDescribeStacksPolicy\":[{\"actions\":\"cloudformation:DescribeStacks\",\"resources\":[\"arn:${AWS::Partition}:cloudformation:${AWS::Region}:${AWS::AccountId}:stack/*\"]}],\"CloudWatchDashboardPolicy\":[{\"actions\":\"cloudwatch:GetDashboard cloudwatch:ListDashboards cloudwatch:ListMetrics cloudwatch:PutDashboard\",\"resources\":[\"*\"]}],\"CloudWatchDescribeAlarmHistoryPolicy\":[{\"actions\":\"cloudwatch:DescribeAlarmHistory\",\"resources\":[\"*\"]}],\"CloudWatchPutMetricPolicy\":[{\"actions\":\"cloudwatch:PutMetricData\",\"resources\":[\"*\"]}],\"CodeCommitCrudPolicy\":[{\"actions\":\"codecommit:BatchDescribeMergeConflicts codecommit:BatchGetCommits codecommit:BatchGetPullRequests codecommit:CancelUploadArchive codecommit:CreateBranch codecommit:CreateCommit codecommit:CreatePullRequest codecommit:CreateUnreferencedMergeCommit codecommit:DeleteBranch codecommit:DeleteCommentContent codecommit:DeleteFile codecommit:DescribeMergeConflicts codecommit:DescribePullRequestEvents codecommit:GetBlob codecommit:GetBranch codecommit:GetBranch codecommit:GetComment codecommit:GetCommentsForComparedCommit codecommit:GetCommentsForPullRequest codecommit:GetCommit codecommit:GetCommit codecommit:GetCommitHistory codecommit:GetCommitsFromMergeBase codecommit:GetDifferences codecommit:GetFile codecommit:GetFolder codecommit:GetMergeCommit codecommit:GetMergeConflicts codecommit:GetMergeOptions codecommit:GetObjectIdentifier codecommit:GetPullRequest codecommit:GetReferences codecommit:GetRepository codecommit:GetRepositoryTriggers codecommit:GetTree codecommit:GetUploadArchiveStatus codecommit:GitPull codecommit:GitPush codecommit:ListBranches codecommit:ListPullRequests codecommit:ListTagsForResource codecommit:MergeBranchesByFastForward codecommit:MergeBranchesBySquash codecommit:MergeBranchesByThreeWay codecommit:MergePullRequestByFastForward codecommit:MergePullRequestBySquash codecommit:MergePullRequestByThreeWay codecommit:PostCommentForComparedCommit codecommit:PostCommentForPullRequest codecommit:PostCommentReply codecommit:PutFile codecommit:PutRepositoryTriggers codecommit:TagResource codecommit:TestRepositoryTriggers codecommit:UntagResource codecommit:UpdateComment codecommit:UpdateDefaultBranch codecommit:UpdatePullRequestDescription codecommit:UpdatePullRequestStatus codecommit:UpdatePullRequestTitle codecommit:UpdateRepositoryDescription codecommit:UploadArchive\",\"resources\":[\"arn:${AWS::Partition}:codecommit:${AWS::Region}:${AWS::AccountId}:${RepositoryName}\"]}],\"CodeCommitReadPolicy\":[{\"actions\":\"codecommit:BatchDescribeMergeConflicts codecommit:BatchGetCommits codecommit:BatchGetPullRequests codecommit:DescribeMergeConflicts codecommit:DescribePullRequestEvents codecommit:GetBlob codecommit:GetBranch codecommit:GetBranch codecommit:GetComment codecommit:GetCommentsForComparedCommit codecommit:GetCommentsForPullRequest codecommit:GetCommit codecommit:GetCommit codecommit:GetCommitHistory codecommit:GetCommitsFromMergeBase codecommit:GetDifferences codecommit:GetFile codecommit:GetFolder codecommit:GetMergeCommit codecommit:GetMergeConflicts codecommit:GetMergeOptions codecommit:GetObjectIdentifier codecommit:GetPullRequest codecommit:GetReferences codecommit:GetRepository codecommit:GetRepositoryTriggers codecommit:GetTree codecommit:GetUploadArchiveStatus codecommit:GitPull codecommit:ListBranches codecommit:ListPullRequests codecommit:ListTagsForResource codecommit:TestRepositoryTriggers\",\"resources\":[\"arn:${AWS::Partition}:codecommit:${AWS::Region}:${AWS::AccountId}:${RepositoryName}\"]}],\"CodePipelineLambdaExecutionPolicy\":[{\"actions\":\"codepipeline:PutJobFailureResult codepipeline:PutJobSuccessResult\",\"resources\":[\"*\"]}],\"CodePipelineReadOnlyPolicy\":[{\"actions\":\"codepipeline:ListPipelineExecutions\",\"resources\":[\"arn:${AWS::Partition}:codepipeline:${AWS::Region}:${AWS::AccountId}:${PipelineName}\"]}],\"ComprehendBasicAccessPolicy\":[{\"actions\":\"comprehend:BatchDetectDominantLanguage comprehend:BatchDetectEntities comprehend:BatchDetectKeyPhrases comprehend:BatchDetectSentiment comprehend:DetectDominantLanguage comprehend:DetectEntities comprehend:DetectKeyPhrases comprehend:DetectSentiment\",\"resources\":[\"*\"]}],\"CostExplorerReadOnlyPolicy\":[{\"actions\":\"ce:GetCostAndUsage ce:GetDimensionValues ce:GetReservationCoverage ce:GetReservationPurchaseRecommendation ce:GetReservationUtilization ce:GetTags\",\"resources\":[\"*\"]}],\"DynamoDBBackupFullAccessPolicy\":[{\"actions\":\"dynamodb:CreateBackup dynamodb:DescribeContinuousBackups\",\"resources\":[\"arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}\"]},{\"actions\":\"dynamodb:DeleteBackup dynamodb:DescribeBackup dynamodb:ListBackups\",\"resources\":[\"arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/backup/*\"]}],\"DynamoDBCrudPolicy\":[{\"actions\":\"dynamodb:BatchGetItem dynamodb:BatchWriteItem dynamodb:ConditionCheckItem dynamodb:DeleteItem dynamodb:DescribeTable dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:Scan dynamodb:UpdateItem\",\"resources\":[\"arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}\",\"arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/index/*\"]}],\"DynamoDBReadPolicy\":[{\"actions\":\"dynamodb:BatchGetItem dynamodb:DescribeTable dynamodb:GetItem dynamodb:Query dynamodb:Scan\",\"resources\":[\"arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}\",\"arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/index/*\"]}],\"DynamoDBReconfigurePolicy\":[{\"actions\":\"dynamodb:UpdateTable\",\"resources\":[\"arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}\"]}],\"DynamoDBRestoreFromBackupPolicy\":[{\"actions\":\"dynamodb:RestoreTableFromBackup\",\"resources\":[\"arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/backup/*\"]},{\"actions\":\"dynamodb:BatchWriteItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:Scan dynamodb:UpdateItem\",\"resources\":[\"arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}\"]}],\"DynamoDBStreamReadPolicy\":[{\"actions\":\"dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator\",\"resources\":[\"arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/stream/${StreamName}\"]},{\"actions\":\"dynamodb:ListStreams\",\"resources\":[\"arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/stream/*\"]}],\"DynamoDBWritePolicy\":[{\"actions\":\"dynamodb:BatchWriteItem dynamodb:PutItem dynamodb:UpdateItem\",\"resources\":[\"arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}\",\"arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/index/*\"]}],\"EC2CopyImagePolicy\":[{\"actions\":\"ec2:CopyImage\",\"resources\":[\"arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:image/${ImageId}\"]}],\"EC2DescribePolicy\":[{\"actions\":\"ec2:DescribeInstances ec2:DescribeRegions\",\"resources\":[\"*\"]}],\"EFSWriteAccessPolicy\":[{\"actions\":\"elasticfilesystem:ClientMount elasticfilesystem:ClientWrite\",\"resources\":[\"arn:${AWS::Partition}:elasticfilesystem:${AWS::Region}:${AWS::AccountId}:file-system/${FileSystem}\"],\"conditional\":true}],\"EKSDescribePolicy\":[{\"actions\":\"eks:DescribeCluster eks:ListClusters\",\"resources\":[\"*\"]}],\"EcsRunTaskPolicy\":[{\"actions\":\"ecs:RunTask\",\"resources\":[\"arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task-definition/${TaskDefinition}\"]}],\"ElasticMapReduceAddJobFlowStepsPolicy\":[{\"actions\":\"elasticmapreduce:AddJobFlowSteps\",\"resources\":[\"arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}\"]}],\"ElasticMapReduceCancelStepsPolicy\":[{\"actions\":\"elasticmapreduce:CancelSteps\",\"resources\":[\"arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}\"]}],\"ElasticMapReduceModifyInstanceFleetPolicy\":[{\"actions\":\"elasticmapreduce:ListInstanceFleets elasticmapreduce:ModifyInstanceFleet\",\"resources\":[\"arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}\"]}],\"ElasticMapReduceModifyInstanceGroupsPolicy\":[{\"actions\":\"elasticmapreduce:ListInstanceGroups elasticmapreduce:ModifyInstanceGroups\",\"resources\":[\"arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}\"]}],\"ElasticMapReduceSetTerminationProtectionPolicy\":[{\"actions\":\"elasticmapreduce:SetTerminationProtection\",\"resources\":[\"arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}\"]}],\"ElasticMapReduceTerminateJobFlowsPolicy\":[{\"actions\":\"elasticmapreduce:TerminateJobFlows\",\"resources\":[\"arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}\"]}],\"ElasticsearchHttpPostPolicy\":[{\"actions\":\"es:ESHttpPost es:ESHttpPut\",\"resources\":[\"arn:${AWS::Partition}:es:${AWS::Region}:${AWS::AccountId}:domain/${DomainName}/*\"]}],\"EventBridgePutEventsPolicy\":[{\"actions\":\"events:PutEvents\",\"resources\":[\"arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus/${EventBusName}\"]}],\"FilterLogEventsPolicy\":[{\"actions\":\"logs:FilterLogEvents\",\"resources\":[\"arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${LogGroupName}:log-stream:*\"]}],\"FirehoseCrudPolicy\":[{\"actions\":\"firehose:CreateDeliveryStream firehose:DeleteDeliveryStream firehose:DescribeDeliveryStream firehose:PutRecord firehose:PutRecordBatch firehose:UpdateDestination\",\"resources\":[\"arn:${AWS::Partition}:firehose:${AWS::Region}:${AWS::AccountId}:deliverystream/${DeliveryStreamName}\"]}],\"FirehoseWritePolicy\":[{\"actions\":\"firehose:PutRecord firehose:PutRecordBatch\",\"resources\":[\"arn:${AWS::Partition}:firehose:${AWS::Region}:${AWS::AccountId}:deliverystream/${DeliveryStreamName}\"]}],\"KMSDecryptPolicy\":[{\"actions\":\"kms:Decrypt\",\"resources\":[\"arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${KeyId}\"]}],\"KMSEncryptPolicy\":[{\"actions\":\"kms:Encrypt\",\"resources\":[\"arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${KeyId}\"]}],\"KMSEncryptPolicy_v2\":[{\"actions\":\"kms:Encrypt kms:GenerateDataKey kms:GenerateDataKeyPair kms:GenerateDataKeyPairWithoutPlaintext kms:GenerateDataKeyWithoutPlaintext\",\"resources\":[\"arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${KeyId}\"]}],\"KinesisCrudPolicy\":[{\"actions\":\"kinesis:AddTagsToStream kinesis:CreateStream kinesis:DecreaseStreamRetentionPeriod kinesis:DeleteStream kinesis:DescribeStream kinesis:DescribeStreamSummary kinesis:GetShardIterator kinesis:IncreaseStreamRetentionPeriod kinesis:ListTagsForStream kinesis:MergeShards kinesis:PutRecord kinesis:PutRecords kinesis:RemoveTagsFromStream kinesis:SplitShard\",\"resources\":[\"arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/${StreamName}\"]}],\"KinesisStreamReadPolicy\":[{\"actions\":\"kinesis:DescribeLimits kinesis:ListStreams\",\"resources\":[\"arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/*\"]},{\"actions\":\"kinesis:DescribeStream kinesis:DescribeStreamSummary kinesis:GetRecords kinesis:GetShardIterator\",\"resources\":[\"arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/${StreamName}\"]}],\"LambdaInvokePolicy\":[{\"actions\":\"lambda:InvokeFunction\",\"resources\":[\"arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${FunctionName}*\"]}],\"MobileAnalyticsWriteOnlyAccessPolicy\":[{\"actions\":\"mobileanalytics:PutEvents\",\"resources\":[\"*\"]}],\"OrganizationsListAccountsPolicy\":[{\"actions\":\"organizations:ListAccounts\",\"resources\":[\"*\"]}],\"PinpointEndpointAccessPolicy\":[{\"actions\":\"mobiletargeting:GetEndpoint mobiletargeting:UpdateEndpoint mobiletargeting:UpdateEndpointsBatch\",\"resources\":[\"arn:${AWS::Partition}:mobiletargeting:${AWS::Region}:${AWS::AccountId}:apps/${PinpointApplicationId}/endpoints/*\"]}],\"PollyFullAccessPolicy\":[{\"actions\":\"polly:DeleteLexicon polly:GetLexicon\",\"resources\":[\"arn:${AWS::Partition}:polly:${AWS::Region}:${AWS::AccountId}:lexicon/${LexiconName}\"]},{\"actions\":\"polly:DescribeVoices polly:ListLexicons polly:PutLexicon polly:SynthesizeSpeech\",\"resources\":[\"arn:${AWS::Partition}:polly:${AWS::Region}:${AWS::AccountId}:lexicon/*\"]}],\"RekognitionDetectOnlyPolicy\":[{\"actions\":\"rekognition:DetectFaces rekognition:DetectLabels rekognition:DetectModerationLabels rekognition:DetectText\",\"resources\":[\"*\"]}],\"RekognitionFacesManagementPolicy\":[{\"actions\":\"rekognition:DeleteFaces rekognition:IndexFaces rekognition:ListFaces rekognition:SearchFaces rekognition:SearchFacesByImage\",\"resources\":[\"arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${CollectionId}\"]}],\"RekognitionFacesPolicy\":[{\"actions\":\"rekognition:CompareFaces rekognition:DetectFaces\",\"resources\":[\"*\"]}],\"RekognitionLabelsPolicy\":[{\"actions\":\"rekognition:DetectLabels rekognition:DetectModerationLabels\",\"resources\":[\"*\"]}],\"RekognitionNoDataAccessPolicy\":[{\"actions\":\"rekognition:CompareFaces rekognition:DetectFaces rekognition:DetectLabels rekognition:DetectModerationLabels\",\"resources\":[\"arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${CollectionId}\"]}],\"RekognitionReadPolicy\":[{\"actions\":\"rekognition:ListCollections rekognition:ListFaces rekognition:SearchFaces rekognition:SearchFacesByImage\",\"resources\":[\"arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${CollectionId}\"]}],\"RekognitionWriteOnlyAccessPolicy\":[{\"actions\":\"rekognition:CreateCollection rekognition:IndexFaces\",\"resources\":[\"arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${CollectionId}\"]}],\"Route53ChangeResourceRecordSetsPolicy\":[{\"actions\":\"route53:ChangeResourceRecordSets\",\"resources\":[\"arn:${AWS::Partition}:route53:::hostedzone/${HostedZoneId}\"]}],\"S3CrudPolicy\":[{\"actions\":\"s3:DeleteObject s3:GetBucketLocation s3:GetLifecycleConfiguration s3:GetObject s3:GetObjectVersion s3:ListBucket s3:PutLifecycleConfiguration s3:PutObject s3:PutObjectAcl\",\"resources\":[\"arn:${AWS::Partition}:s3:::${BucketName}\",\"arn:${AWS::Partition}:s3:::${BucketName}/*\"]}],\"S3FullAccessPolicy\":[{\"actions\":\"s3:DeleteObject s3:DeleteObjectTagging s3:DeleteObjectVersionTagging s3:GetObject s3:GetObjectAcl s3:GetObjectTagging s3:GetObjectVersion s3:GetObjectVersionTagging s3:PutObject s3:PutObjectAcl s3:PutObjectTagging s3:PutObjectVersionTagging\",\"resources\":[\"arn:${AWS::Partition}:s3:::${BucketName}/*\"]},{\"actions\":\"s3:GetBucketLocation s3:GetLifecycleConfiguration s3:ListBucket s3:PutLifecycleConfiguration\",\"resources\":[\"arn:${AWS::Partition}:s3:::${BucketName}\"]}],\"S3ReadPolicy\":[{\"actions\":\"s3:GetBucketLocation s3:GetLifecycleConfiguration s3:GetObject s3:GetObjectVersion s3:ListBucket\",\"resources\":[\"arn:${AWS::Partition}:s3:::${BucketName}\",\"arn:${AWS::Partition}:s3:::${BucketName}/*\"]}],\"S3WritePolicy\":[{\"actions\":\"s3:PutLifecycleConfiguration s3:PutObject s3:PutObjectAcl\",\"resources\":[\"arn:${AWS::Partition}:s3:::${BucketName}\",\"arn:${AWS::Partition}:s3:::${BucketName}/*\"]}],\"SESBulkTemplatedCrudPolicy\":[{\"actions\":\"ses:GetIdentityVerificationAttributes ses:SendBulkTemplatedEmail ses:SendEmail ses:SendRawEmail ses:SendTemplatedEmail ses:VerifyEmailIdentity\",\"resources\":[\"arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${IdentityName}\"]}],\"SESBulkTemplatedCrudPolicy_v2\":[{\"actions\":\"ses:SendBulkTemplatedEmail ses:SendEmail ses:SendRawEmail ses:SendTemplatedEmail\",\"resources\":[\"arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${IdentityName}\",\"arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:template/${TemplateName}\"]},{\"actions\":\"ses:GetIdentityVerificationAttributes ses:VerifyEmailIdentity\",\"resources\":[\"*\"]}],\"SESCrudPolicy\":[{\"actions\":\"ses:GetIdentityVerificationAttributes ses:SendEmail ses:SendRawEmail ses:VerifyEmailIdentity\",\"resources\":[\"arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${IdentityName}\"]}],\"SESEmailTemplateCrudPolicy\":[{\"actions\":\"ses:CreateTemplate ses:DeleteTemplate ses:GetTemplate ses:ListTemplates ses:TestRenderTemplate ses:UpdateTemplate\",\"resources\":[\"*\"]}],\"SESSendBouncePolicy\":[{\"actions\":\"ses:SendBounce\",\"resources\":[\"arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${IdentityName}\"]}],\"SNSCrudPolicy\":[{\"actions\":\"sns:CreateTopic sns:ListSubscriptionsByTopic sns:Publish sns:SetTopicAttributes sns:Subscribe\",\"resources\":[\"arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${TopicName}*\"]}],\"SNSPublishMessagePolicy\":[{\"actions\":\"sns:Publish\",\"resources\":[\"arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${TopicName}\"]}],\"SQSPollerPolicy\":[{\"actions\":\"sqs:ChangeMessageVisibility sqs:ChangeMessageVisibilityBatch sqs:DeleteMessage sqs:DeleteMessageBatch sqs:GetQueueAttributes sqs:ReceiveMessage\",\"resources\":[\"arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${QueueName}\"]}],\"SQSSendMessagePolicy\":[{\"actions\":\"sqs:SendMessage*\",\"resources\":[\"arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${QueueName}\"]}],\"SSMParameterReadPolicy\":[{\"actions\":\"ssm:DescribeParameters\",\"resources\":[\"*\"]},{\"actions\":\"ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath\",\"resources\":[\"arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/${ParameterName}\"]}],\"SSMParameterWithSlashPrefixReadPolicy\":[{\"actions\":\"ssm:DescribeParameters\",\"resources\":[\"*\"]},{\"actions\":\"ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath\",\"resources\":[\"arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter${ParameterName}\"]}],\"SageMakerCreateEndpointConfigPolicy\":[{\"actions\":\"sagemaker:CreateEndpointConfig\",\"resources\":[\"arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:endpoint-config/${EndpointConfigName}\"]}],\"SageMakerCreateEndpointPolicy\":[{\"actions\":\"sagemaker:CreateEndpoint\",\"resources\":[\"arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:endpoint/${EndpointName}\"]}],\"ServerlessRepoReadWriteAccessPolicy\":[{\"actions\":\"serverlessrepo:CreateApplication serverlessrepo:CreateApplicationVersion serverlessrepo:GetApplication serverlessrepo:ListApplicationDependencies serverlessrepo:ListApplicationVersions serverlessrepo:ListApplications serverlessrepo:UpdateApplication\",\"resources\":[\"arn:${AWS::Partition}:serverlessrepo:${AWS::Region}:${AWS::AccountId}:applications/*\"]}],\"StepFunctionsCallbackPolicy\":[{\"actions\":\"states:SendTaskFailure states:SendTaskHeartbeat states:SendTaskSuccess\",\"resources\":[\"arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${StateMachineName}\"]}],\"StepFunctionsExecutionPolicy\":[{\"actions\":\"states:StartExecution\",\"resources\":[\"arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${StateMachineName}\"]}],\"StepFunctionsExecutionPolicy_v2\":[{\"actions\":\"states:StartExecution states:StartSyncExecution\",\"resources\":[\"arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${StateMachineName}\"]}],\"TextractDetectAnalyzePolicy\":[{\"actions\":\"textract:AnalyzeDocument textract:DetectDocumentText textract:StartDocumentAnalysis textract:StartDocumentTextDetection\",\"resources\":[\"*\"]}],\"TextractGetResultPolicy\":[{\"actions\":\"textract:GetDocumentAnalysis textract:GetDocumentTextDetection\",\"resources\":[\"*\"]}],\"TextractPolicy\":[{\"actions\":\"textract:*\",\"resources\":[\"*\"]}],\"VPCAccessPolicy\":[{\"actions\":\"ec2:CreateNetworkInterface ec2:DeleteNetworkInterface ec2:DescribeNetworkInterfaces ec2:DetachNetworkInterface\",\"resources\":[\"*\"]}]}");
function namedBySam({ text, wording }, policies, emptied) {
	const items = itemsOf(policies);
	const list = {
		isBeside: false,
		instead: (all) => new Map([...all].map(([index, statements]) => {
			const item = items[index];
			return [index, item === void 0 ? MIXED : inPlace(text, policies, item, statements)];
		}))
	};
	return items.map((item, index) => {
		const goes = emptied(index);
		return {
			shared: isShared(item),
			wording,
			...goes !== void 0 && { emptied: goes },
			resource: (pattern) => resourceOf(text, item, pattern),
			list,
			index
		};
	});
}
function besideInRole(text, properties) {
	return {
		owner: properties,
		attached: "ManagedPolicyArns",
		own: "Policies",
		block: (one) => dashed(inBlock(one)),
		brackets: inBrackets$1,
		json: (one, offset) => inJson(text, offset, one)
	};
}
function namedByRole({ text, wording }, beside, names) {
	const attached = valueAt(beside.owner, beside.attached);
	const items = itemsOf(attached);
	const lines = entryLines(beside.owner, beside.attached);
	const empty = emptyEntry(beside.owner, beside.attached);
	const places = items.map(({ place }) => place);
	const list = {
		isBeside: true,
		instead: (all) => {
			const each = [...all].map(([index, statements]) => ({
				statements,
				name: `${names.get(index) ?? "policy"}-needed`
			}));
			const changed = beside.closed === void 0 ? added(text, beside, each) : { withheld: beside.closed };
			return new Map([...all.keys()].map((index) => [index, changed]));
		}
	};
	return items.map((item, index) => {
		const emptied = attached?.kind === "list" ? {
			items: places,
			index,
			style: attached.style,
			...lines && { lines },
			...empty && { empty }
		} : lines && { lines };
		return {
			shared: isShared(item) || attached?.shared === true,
			wording,
			...emptied !== void 0 && { emptied },
			resource: () => void 0,
			list,
			index
		};
	});
}
const MIXED = { withheld: "something else stands on its line" };
function added(text, beside, each) {
	const { owner, attached, own } = beside;
	const policies = valueAt(owner, own);
	const key = owner?.kind === "mapping" ? owner.keys?.get(attached) : void 0;
	const isJson = text.trimStart().startsWith("{");
	const lineBreak = lineBreakOf(text);
	const put = (offset, instead) => ({ change: [{
		start: offset,
		end: offset,
		text: instead
	}] });
	if (policies === void 0) {
		if (key === void 0) return MIXED;
		const indent = text.slice(lineStart(text, key), key);
		if (!/^ *$/.test(indent)) return MIXED;
		if (isJson) return put(key, `"${own}": [${each.map((one) => beside.json(one, key)).join(", ")}],${lineBreak}${indent}`);
		const lines = [`${own}:`, ...each.flatMap((one) => beside.block(one).map((line) => `  ${line}`))];
		return put(lineStart(text, key), lines.map((line) => `${indent}${line}${lineBreak}`).join(""));
	}
	const first = policies.kind === "list" && !policies.shared ? policies.items[0]?.place : void 0;
	if (policies.kind !== "list" || first === void 0) return MIXED;
	if (isJson) return put(first.start, each.map((one) => `${beside.json(one, first.start)}, `).join(""));
	if (policies.style === "flow") return put(first.start, each.map((one) => `${beside.brackets(one)}, `).join(""));
	const offset = lineStart(text, first.start);
	const dash = text.slice(offset, first.start);
	if (!/^ *- +$/.test(dash)) return MIXED;
	const indent = dash.slice(0, dash.indexOf("-"));
	return put(offset, each.flatMap((one) => beside.block(one)).map((line) => `${indent}${line}${lineBreak}`).join(""));
}
function dashed([first = "", ...others]) {
	return [`- ${first}`, ...others.map((line) => `  ${line}`)];
}
function inPlace(text, policies, item, statements) {
	const { start, end } = item.place;
	const template = equalTemplate(text, item, statements);
	const before = text.slice(lineStart(text, start), start);
	const change = (instead) => ({ change: [{
		start,
		end,
		text: instead
	}] });
	if (template !== void 0 && item.kind === "mapping") {
		const [key] = item.keys?.values() ?? [];
		const [name = ""] = item.entries.keys();
		if (key !== void 0 && text.startsWith(name, key)) return { change: [{
			start: key,
			end: key + name.length,
			text: template
		}] };
	}
	if (text.trimStart().startsWith("{")) return change(inJson(text, start, { statements }));
	if (policies.kind === "list" && policies.style === "flow") return text.slice(start, end).includes("\n") ? MIXED : change(inBrackets$1({ statements }));
	const indent = " ".repeat(before.length);
	if (policies.kind === "list") return /^\s*-\s+$/.test(before) && !before.includes("	") ? change(inBlock({ statements }).join(`${lineBreakOf(text)}${indent}`)) : MIXED;
	return item.kind === "text" ? change(`[${inBrackets$1({ statements })}]`) : MIXED;
}
function equalTemplate(text, item, statements) {
	const given = parametersOf$1(item);
	const [only] = statements;
	if (given === void 0 || only === void 0 || statements.length > 1) return void 0;
	return Object.entries(POLICY_TEMPLATES).find(([, [granted, ...others]]) => {
		if (granted === void 0 || others.length > 0 || granted.conditional === true) return false;
		if (inOrder([...new Set(granted.resources.flatMap(parameterNames))], " ") !== inOrder([...given.entries.keys()], " ")) return false;
		const resources = granted.resources.map((form) => written(text, form, given));
		return granted.actions === inOrder(only.actions, " ") && inOrder(resources.map((one) => one ?? ""), "\n") === inOrder(only.resources, "\n");
	})?.[0];
}
function inOrder(texts, between) {
	return texts.toSorted(compare).join(between);
}
function parameterNames(form) {
	return [...form.matchAll(/\$\{(\w+)\}/g)].map(([, name = ""]) => name);
}
function parametersOf$1(item) {
	const [given] = item.kind === "mapping" ? item.entries.values() : [];
	return given?.kind === "mapping" ? given : void 0;
}
function resourceOf(text, item, pattern) {
	const [name = ""] = item.kind === "mapping" ? item.entries.keys() : [];
	const given = parametersOf$1(item);
	const [form] = (POLICY_TEMPLATES[name] ?? []).flatMap(({ resources }) => resources).map((one) => ({
		one,
		pieces: piecesAround(one, /\$\{[^}]+\}/)
	})).filter(({ pieces }) => mayBecome(pieces, pattern)).toSorted((a, b) => b.pieces.join("").length - a.pieces.join("").length);
	return form === void 0 || given === void 0 ? void 0 : written(text, form.one, given);
}
function written(template, form, given) {
	let isWritten = true;
	const substituted = form.replaceAll(/\$\{(\w+)\}/g, (_, name) => {
		const value = given.entries.get(name);
		const within = value?.kind === "text" ? value.within : void 0;
		if (within === void 0 || /['\n]/.test(within)) isWritten = false;
		return within ?? "";
	});
	if (!isWritten) return void 0;
	if (template.trimStart().startsWith("{")) return JSON.stringify({ "Fn::Sub": substituted });
	return substituted.includes("${") ? `!Sub '${substituted}'` : `'${substituted}'`;
}
// lib/src/templates/languages/cloudformation/packaged.js
function resolvedBy(plans, sources, declarations) {
	const byFile = /* @__PURE__ */ new Map();
	const unread = [];
	for (const plan of plans) {
		const { root, problem } = readYamlTemplate(plan.text, { serverless: false });
		const resources = mappingAt(root, "Resources");
		if (root?.kind !== "mapping" || resources === void 0) throw new UserError(`the plan "${plan.file}" cannot be read: ${problem?.why ?? "it has no Resources"}`, "Give what \"sam build\", \"sam package\" or \"aws cloudformation package\" wrote");
		const source = sourceOf(plan, new Set(sourceIds(resources).values()), sources);
		if ("why" in source) unread.push({
			file: plan.file,
			why: source.why,
			text: ""
		});
		else if (byFile.has(source.file)) unread.push({
			file: plan.file,
			why: `another plan is of ${source.file} too: the first counts`,
			text: ""
		});
		else byFile.set(source.file, {
			source,
			found: resolved(source, resources, declarations(plan, root))
		});
	}
	return {
		byFile,
		unread
	};
}
function sourceIds(resources) {
	return new Map([...resources.entries].map(([id, resource]) => [id, knownText(textAt$2(resource, "Metadata", "SamResourceId")) ?? id]));
}
function sourceOf(plan, ids, sources) {
	const file = plan.below ?? plan.file;
	const folder = /(^|\/)\.aws-sam\/build\/.+\//.test(file) ? void 0 : path.posix.dirname(file.replace(/(^|\/)\.aws-sam\/.*$/, "$1template"));
	const byHand = sources.filter(({ unit }) => unit.notEdited === void 0);
	const alike = byHand.filter(({ resources }) => resources?.entries.size === ids.size && [...ids].every((id) => resources.entries.has(id)));
	const beside = alike.filter((one) => path.posix.dirname(one.file) === folder);
	const [only] = beside.length > 0 ? beside : alike;
	if (only === void 0) return { why: "as a plan it matches no template that has the same logical ids" };
	if (beside.length > 1 || beside.length === 0 && alike.length > 1) return { why: "as a plan it matches several templates that have the same logical ids" };
	return beside.length === 0 && byHand.some((one) => path.posix.dirname(one.file) === folder) ? { why: "as a plan it has other logical ids than the template beside it: package that anew" } : only;
}
function resolved(source, packaged, { policies }) {
	const own = byResource(source.found.policies, source.resources);
	const made = /* @__PURE__ */ new Map();
	const names = sourceIds(packaged);
	for (const [id, those] of byResource(policies, packaged)) made.set(names.get(id) ?? id, those);
	return {
		roles: source.found.roles,
		policies: [...source.resources?.entries ?? []].flatMap(([id, { place }]) => {
			const [written, resolvedOnes] = [own.get(id) ?? [], made.get(id) ?? []];
			const start = source.resources?.keys?.get(id) ?? place.start;
			return JSON.stringify(written.map(keyOfPolicy)) === JSON.stringify(resolvedOnes.map(keyOfPolicy)) ? written : resolvedOnes.map((policy) => moved(policy, written, {
				start,
				end: start + id.length
			}));
		})
	};
}
function byResource(policies, resources) {
	const sorted = [...resources?.entries ?? []].map(([id, { place }]) => ({
		id,
		place
	})).toSorted((a, b) => a.place.start - b.place.start);
	const found = /* @__PURE__ */ new Map();
	let position = 0;
	for (const policy of policies.toSorted((a, b) => a.place.start - b.place.start)) {
		while ((sorted[position]?.place.end ?? 1e400) < policy.place.start) position++;
		const id = sorted[position]?.id;
		if (id === void 0) continue;
		const those = found.get(id) ?? [];
		found.set(id, those);
		those.push(policy);
	}
	return found;
}
const OTHERWISE = "the packaged template has it otherwise than its source";
function moved({ holders, unread, statements }, written, place) {
	const own = written.flatMap((policy) => policy.statements);
	const placed = (list) => ({
		items: list.items.map((item) => ({
			...item,
			place,
			shared: false
		})),
		style: "single",
		shared: false
	});
	return {
		place,
		holders,
		...unread !== void 0 && { unread },
		statements: statements.map((statement) => {
			const [only, ...others] = own.filter((one) => JSON.stringify(keyOfStatement(one)) === JSON.stringify(keyOfStatement(statement)));
			if (only !== void 0 && others.length === 0) return {
				...only,
				notEdited: OTHERWISE
			};
			return {
				...statement.sid !== void 0 && { sid: statement.sid },
				actions: placed(statement.actions),
				resources: placed(statement.resources),
				conditional: statement.conditional,
				place,
				list: {
					place,
					size: statement.list.size,
					style: "single",
					places: statement.list.places.map(() => place)
				},
				index: statement.index,
				shared: false,
				notEdited: OTHERWISE
			};
		})
	};
}
function keyOfPolicy({ holders, unread, statements }) {
	return [
		holders,
		unread,
		statements.map(keyOfStatement)
	];
}
function keyOfStatement({ sid, actions, resources, conditional }) {
	const texts = ({ items }) => items.map(({ pieces, refersTo }) => [pieces, refersTo]);
	return [
		sid?.pieces,
		texts(actions),
		texts(resources),
		conditional
	];
}
function namesIn$2({ policies, roles }) {
	const all = [...roles.map(({ role }) => role), ...policies.flatMap(({ holders }) => holders.flatMap(({ managed, policy }) => managed ? [policy] : []))];
	return new Set(all.flatMap((name) => name !== void 0 && "pieces" in name && name.pieces.length === 1 ? [...name.pieces] : []));
}
function isPackaged({ text }) {
	return /(^|[\s"{,])"?Resources"?\s*:/.test(text) && /AWS::[A-Z]/.test(text) && !/"(planned_values|format_version)"\s*:/.test(text);
}
// lib/src/templates/own-words.js
const ENVIRONMENT = /^(dev|develop|development|test|testing|stg|stage|staging|qa|int|uat|prod|production|sandbox|preview|preprod|ci|pr-?\d*)$/i;
const GENERATED = /-[A-Z0-9]{12,13}$|-(?=[a-z]*\d)[a-z0-9]{12,13}$/;
const OF_NAMES = /stage|env|prefix|suffix|name|project|app|service|branch|tenant|deploy/i;
function inParameters({ name, kind }, parameters, placed) {
	const { byValue, open } = known(parameters);
	const isOfName = (parameter) => OF_NAMES.test(parameter) || kind !== void 0 && parameter.toLowerCase().includes(kind.noun);
	const equal = (byValue.get(name) ?? []).filter(isOfName);
	const [only] = equal;
	if (only !== void 0) return equal.length === 1 ? { text: placed(only) } : { withheld: `${equal.join(" and ")} may each be it` };
	if (GENERATED.test(name)) return { withheld: "another stack makes the name of what is needed" };
	const noun = kind?.noun;
	const maybe = noun === void 0 ? void 0 : open.find((one) => one.toLowerCase().includes(noun));
	if (maybe !== void 0) return { withheld: `${maybe} may be what names it` };
	let isOfEnvironment = false;
	const text = name.replaceAll(/[A-Za-z0-9]+/g, (part) => {
		const those = /^[A-Za-z]/.test(part) ? (byValue.get(part) ?? []).filter(isOfName) : [];
		const [one] = those;
		if (one !== void 0 && those.length === 1) return placed(one);
		if (ENVIRONMENT.test(part)) isOfEnvironment = true;
		return part;
	});
	return isOfEnvironment ? { withheld: "the name of what is needed is that of one environment" } : { text };
}
const KNOWN$1 = /* @__PURE__ */ new WeakMap();
function known(parameters) {
	const before = KNOWN$1.get(parameters);
	if (before !== void 0) return before;
	const byValue = /* @__PURE__ */ new Map();
	for (const { name, values } of parameters) for (const value of new Set(values)) {
		const names = byValue.get(value) ?? [];
		byValue.set(value, names);
		names.push(name);
	}
	const all = {
		byValue,
		open: parameters.flatMap(({ name, values }) => values.length === 0 ? [name] : [])
	};
	KNOWN$1.set(parameters, all);
	return all;
}
// lib/src/templates/resource-kinds.js
const KINDS = [
	kind("dynamodb", "table/", "table", [
		"AWS::DynamoDB::Table",
		"AWS::DynamoDB::GlobalTable",
		"AWS::Serverless::SimpleTable"
	], "TableName", "Arn", "aws_dynamodb_table"),
	kind("s3", "", "bucket", ["AWS::S3::Bucket"], "BucketName", "Arn", "aws_s3_bucket", "bucket"),
	kind("sqs", "", "queue", ["AWS::SQS::Queue"], "QueueName", "Arn", "aws_sqs_queue"),
	kind("sns", "", "topic", ["AWS::SNS::Topic"], "TopicName", void 0, "aws_sns_topic"),
	kind("kinesis", "stream/", "stream", ["AWS::Kinesis::Stream"], "Name", "Arn", "aws_kinesis_stream"),
	kind("firehose", "deliverystream/", "stream", ["AWS::KinesisFirehose::DeliveryStream"], "DeliveryStreamName", "Arn", "aws_kinesis_firehose_delivery_stream"),
	kind("lambda", "function:", "function", ["AWS::Lambda::Function", "AWS::Serverless::Function"], "FunctionName", "Arn", "aws_lambda_function", "function_name"),
	kind("states", "stateMachine:", "machine", ["AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine"], "StateMachineName", void 0, "aws_sfn_state_machine"),
	kind("events", "event-bus/", "bus", ["AWS::Events::EventBus"], "Name", "Arn", "aws_cloudwatch_event_bus"),
	kind("ecr", "repository/", "repositor", ["AWS::ECR::Repository"], "RepositoryName", "Arn", "aws_ecr_repository")
];
function kind(service, before, noun, types, name, arn, type, named = "name") {
	return {
		service,
		before,
		noun,
		cloudFormation: {
			types,
			name,
			...arn !== void 0 && { arn }
		},
		terraform: {
			type,
			name: named
		}
	};
}
function partsOf(arn) {
	const [, partition, service = "", region = "", account = "", resource = ""] = /^arn:([^:]+):([^:]+):([^:]*):([^:]*):(.+)$/.exec(arn) ?? [];
	if (partition === void 0) return void 0;
	const rest = {
		partition,
		service,
		region,
		account,
		resource
	};
	const known = KINDS.find((one) => one.service === service && resource.startsWith(one.before));
	if (known === void 0) return {
		...rest,
		name: resource,
		behind: ""
	};
	const [name = ""] = /^[^/:]*/.exec(resource.slice(known.before.length)) ?? [];
	const behind = resource.slice(known.before.length + name.length);
	return {
		...rest,
		kind: known,
		name,
		behind
	};
}
// lib/src/templates/languages/cloudformation/references.js
function wordingOf$1(declared) {
	const text = quotingOf(declared.text);
	const referred = {
		...declared,
		owners: new Owners(declared),
		needs: new Needs(declared)
	};
	return {
		text,
		resource(arn, instead, deployment) {
			const parts = partsOf(arn);
			if (parts === void 0) return { withheld: "what is needed is no ARN" };
			const own = owned(parts, referred, deployment);
			if (own !== void 0) return own;
			const written = inOwnAccount$1(parts, referred, deployment);
			if ("withheld" in written) return written;
			return { text: written.text.includes("${") ? intrinsic(referred.text, "Sub", written.text) : text(written.text, instead) };
		}
	};
}
function intrinsic(template, name, argument) {
	if (template.trimStart().startsWith("{")) {
		if (name === "Ref") return JSON.stringify({ Ref: argument });
		return JSON.stringify({ [`Fn::${name}`]: name === "GetAtt" ? argument.split(".") : argument });
	}
	return `!${name} ${name === "Sub" ? `'${argument.replaceAll("'", "''")}'` : argument}`;
}
function owned(parts, referred, deployment) {
	const { kind, behind } = parts;
	if (kind === void 0 || referred.resources === void 0) return void 0;
	const answers = referred.owners.ofKind(kind, parts.name).map(({ id, resource }) => ({
		id,
		resource,
		answer: isIt$1(id, resource, parts, kind, referred, deployment)
	}));
	const sure = answers.filter(({ answer }) => answer === "yes");
	const [one] = sure;
	if (one === void 0) {
		const maybe = answers.find(({ answer }) => answer === "unknown");
		return maybe && { withheld: `${maybe.id} may be what is needed` };
	}
	if (sure.length > 1) return { withheld: `${sure.map(({ id }) => id).join(" and ")} may each be what is needed` };
	if (valueAt(one.resource, "Condition") !== void 0) return { withheld: `${one.id}, which is needed, is made only under a condition` };
	if (referred.needs.goRound(one.id, deployment)) return void 0;
	const { arn } = kind.cloudFormation;
	const reference = arn === void 0 ? one.id : `${one.id}.${arn}`;
	return { text: behind === "" ? intrinsic(referred.text, arn === void 0 ? "Ref" : "GetAtt", reference) : intrinsic(referred.text, "Sub", `\${${reference}}${behind}`) };
}
var Owners = class {
	#resources;
	#byKind = /* @__PURE__ */ new Map();
	constructor({ resources }) {
		this.#resources = resources;
	}
	ofKind(kind, name) {
		const known = this.#byKind.get(kind);
		const index = known ?? new NameIndex();
		if (known === void 0) {
			this.#byKind.set(kind, index);
			for (const [id, resource] of this.#resources?.entries ?? []) if (kind.cloudFormation.types.includes(knownText(valueAt(resource, "Type")) ?? "")) index.add(this.#nameOf(id, resource, kind), {
				id,
				resource
			});
		}
		return [...new Set([name, name.replace(/\.fifo$/, "")].flatMap((one) => index.find(one)))];
	}
	#nameOf(id, resource, kind) {
		const given = textAt$2(resource, "Properties", kind.cloudFormation.name);
		if (given !== void 0) return given.refersTo === void 0 ? { pieces: given.pieces } : void 0;
		return kind.service === "states" ? void 0 : { logicalId: kind.service === "s3" ? id.toLowerCase() : id };
	}
};
function isIt$1(id, resource, { name }, kind, { stacks, parameters, deployed }, deployment) {
	const given = textAt$2(resource, "Properties", kind.cloudFormation.name);
	if (given !== void 0) {
		const known = [...parameters, ...deployed?.(deployment) ?? []].find((one) => one.name === given.refersTo)?.values;
		return known === void 0 || known.length === 0 ? isCalled({ pieces: given.pieces }, name) : known.includes(name) ? "yes" : "unknown";
	}
	const plain = name.replace(/\.fifo$/, "");
	const isBucket = kind.service === "s3";
	const stack = isBucket ? stackOf(id.toLowerCase(), plain) : stackOf(id, plain);
	if (stack === void 0) return kind.service === "states" && plain.startsWith(`${id}-`) ? "unknown" : "no";
	const sameCase = (text) => isBucket ? text.toLowerCase() : text;
	if (deployment.stack !== void 0) return sameCase(deployment.stack) === stack ? "yes" : "no";
	return stacks.some((pieces) => mayBecome(pieces.map(sameCase), stack)) && sameCase(deployment.role).startsWith(`${stack}-`) ? "yes" : "unknown";
}
var Needs = class {
	#referred;
	#naming;
	#behind = /* @__PURE__ */ new Map();
	#ordered;
	constructor(referred) {
		this.#referred = referred;
		this.#ordered = [...referred.resources?.entries ?? []].toSorted(([, a], [, b]) => a.place.start - b.place.start);
	}
	goRound(id, { place }) {
		const holder = this.#ordered[indexBefore(this.#ordered, place.start)];
		if (holder === void 0 || place.end > holder[1].place.end) return false;
		return this.#allBehind(holder[0]).has(id);
	}
	#allBehind(target) {
		const known = this.#behind.get(target);
		if (known !== void 0) return known;
		this.#naming ??= this.#namesOfAll();
		const reached = /* @__PURE__ */ new Set();
		const next = [target];
		for (let one = next.pop(); one !== void 0; one = next.pop()) {
			if (reached.has(one)) continue;
			reached.add(one);
			next.push(...this.#naming.get(one) ?? []);
		}
		this.#behind.set(target, reached);
		return reached;
	}
	#namesOfAll() {
		const { text } = this.#referred;
		const naming = new Map(this.#ordered.map(([id]) => [id, /* @__PURE__ */ new Set()]));
		const wordsAt = ({ start, end }) => [...text.slice(start, end).matchAll(/[A-Za-z0-9]+/g)].map(([word]) => word);
		for (const [id, resource] of this.#ordered) {
			for (const word of wordsAt(resource.place)) naming.get(word)?.add(id);
			const events = valueAt(resource, "Properties", "Events");
			if (events !== void 0 && /\bS3\b/.test(text.slice(events.place.start, events.place.end))) {
				for (const word of wordsAt(events.place)) if (naming.has(word)) naming.get(id)?.add(word);
			}
		}
		return naming;
	}
};
function indexBefore(ordered, offset) {
	let [low, high] = [0, ordered.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((ordered[middle]?.[1].place.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
function inOwnAccount$1(parts, { parameters, deployed }, deployment) {
	const { partition, service, region, account, kind, behind } = parts;
	if (account !== "" && account !== deployment.account) return { withheld: "what is needed is in another account" };
	const worded = inParameters(parts, deployed === void 0 ? parameters : [...parameters, ...deployed(deployment)], (parameter) => `\${${parameter}}`);
	if ("withheld" in worded) return worded;
	if (region === "" && account === "" && !worded.text.includes("${")) return { text: `arn:${partition}:${service}:::${kind?.before ?? ""}${worded.text}${behind}` };
	return { text: [
		"arn:${AWS::Partition}",
		service,
		deployment.regions.length === 1 && deployment.regions[0] === region ? "${AWS::Region}" : region,
		account === "" ? "" : "${AWS::AccountId}",
		`${kind?.before ?? ""}${worded.text}${behind}`
	].join(":") };
}
// lib/src/templates/languages/cloudformation/stack-names.js
function stacksIn(configurations, templates) {
	const named = configurations.flatMap(({ file, text }) => path.posix.basename(file) === "manifest.json" ? ofCdk(file, text) : ofSamConfig(file, text));
	return [...named, ...templates.flatMap(({ file, root }) => nestedIn(file, root, named))];
}
function ofSamConfig(file, text) {
	const folder = path.posix.dirname(file);
	const names = /* @__PURE__ */ new Map();
	const templates = /* @__PURE__ */ new Map();
	let environment = "";
	for (const line of text.split(/\r?\n/)) {
		const table = /^\s*\[([\w-]+)\./.exec(line)?.[1] ?? /^([\w-]+):\s*$/.exec(line)?.[1];
		if (table !== void 0) environment = table;
		const [, key = "", value = ""] = /^\s*(stack_name|template_file|template)\s*[=:]\s*["']?([^"'#\s]+)/.exec(line) ?? [];
		if (key !== "") (key === "stack_name" ? names : templates).set(environment, value);
	}
	return [...names].flatMap(([stage, name]) => {
		const given = templates.get(stage);
		return (given === void 0 || given.includes(".aws-sam") ? [
			"template.yaml",
			"template.yml",
			"template.json"
		] : [given]).map((one) => ({
			template: path.posix.join(folder, one),
			pieces: [name]
		}));
	});
}
function ofCdk(file, text) {
	try {
		const manifest = JSON.parse(text);
		return Object.entries(recordOf$1(recordOf$1(manifest)["artifacts"])).flatMap(([id, artifact]) => {
			const { templateFile, stackName } = recordOf$1(recordOf$1(artifact)["properties"]);
			if (typeof templateFile !== "string") return [];
			const name = typeof stackName === "string" ? stackName : id;
			return [{
				template: path.posix.join(path.posix.dirname(file), templateFile),
				pieces: [name]
			}];
		});
	} catch {
		return [];
	}
}
function recordOf$1(value) {
	return typeof value === "object" && value !== null ? { ...value } : {};
}
function nestedIn(file, root, named) {
	const resources = valueAt(root, "Resources");
	if (resources?.kind !== "mapping") return [];
	const own = named.filter(({ template }) => template === file).map(({ pieces }) => pieces);
	return [...resources.entries].flatMap(([id, resource]) => {
		const type = knownText(valueAt(resource, "Type"));
		const location = type === "AWS::CloudFormation::Stack" ? textAt$2(resource, "Properties", "TemplateURL") : type === "AWS::Serverless::Application" ? textAt$2(resource, "Properties", "Location") : void 0;
		const child = knownText(location);
		if (child === void 0 || /^\w+:\/\//.test(child)) return [];
		const template = path.posix.join(path.posix.dirname(file), child);
		return (own.length === 0 ? [["", ""]] : own).map((pieces) => ({
			template,
			pieces: joined([pieces, [`-${id}-`, ""]])
		}));
	});
}
// lib/src/templates/languages/cloudformation/cloudformation.js
const WITH_SAM_ROLE = /* @__PURE__ */ new Set(["AWS::Serverless::Function", "AWS::Serverless::StateMachine"]);
const NAMES_OF_STACKS = /(^|\/)(samconfig\.(toml|ya?ml)|cdk\.out\/manifest\.json)$/;
const cloudFormation = {
	name: "CloudFormation",
	files: ["**/*.{yml,yaml,json,template}", "**/samconfig.toml"],
	builtFolders: [".aws-sam"],
	mayBe: (file) => NAMES_OF_STACKS.test(file) || /\.(ya?ml|json|template)$/.test(file) && (!isOfCdk$1(file) || file.endsWith(".template.json")),
	isWrittenIn: ({ file, text }) => NAMES_OF_STACKS.test(file) || /AWS::(IAM|Serverless|CloudFormation::Stack)/.test(text),
	isPlan: isPackaged,
	read: read$2
};
function isOfCdk$1(file) {
	return /(^|\/)cdk\.out\//.test(file);
}
function read$2(files, plans) {
	const configurations = files.filter(({ file }) => NAMES_OF_STACKS.test(file));
	const given = new Set(plans.map(({ file, below }) => below ?? file));
	const templates = files.filter(({ file }) => !NAMES_OF_STACKS.test(file) && !given.has(file)).map(({ file, text }) => ({
		file,
		text,
		...readYamlTemplate(text, { serverless: false })
	}));
	const named = stacksIn(configurations, templates.flatMap(({ file, root }) => root === void 0 ? [] : [{
		file,
		root
	}]));
	const unread = templates.flatMap(({ file, text, problem }) => problem === void 0 ? [] : [{
		file,
		text,
		...problem
	}]);
	const sources = templates.flatMap(({ file, text, root }) => {
		if (root === void 0) return [];
		const unit = unitOf(file, text, named);
		const resources = mappingAt(root, "Resources");
		const wording = wordingOf$1({
			text,
			resources,
			parameters: parametersOf(root),
			stacks: unit.stacks
		});
		return [{
			file,
			unit,
			resources,
			wording,
			found: cloudFormationDeclarations(root, {
				text,
				wording
			})
		}];
	});
	const resolved = resolvedBy(plans, sources, ({ text }, root) => cloudFormationDeclarations(root, {
		text,
		wording: wordingOf$1({
			text,
			resources: mappingAt(root, "Resources"),
			parameters: [],
			stacks: []
		})
	}));
	for (const { source, found } of resolved.byFile.values()) source.unit.names = namesIn$2(found);
	const readings = sources.map(({ file, unit, wording, found }) => declaredIn(resolved.byFile.get(file)?.found ?? found, {
		file,
		unit,
		wording
	}));
	return {
		statements: readings.flatMap(({ statements }) => statements),
		claims: readings.flatMap(({ claims }) => claims),
		unread: [...unread, ...resolved.unread]
	};
}
function parametersOf(root) {
	return [...mappingAt(root, "Parameters")?.entries ?? []].map(([name, parameter]) => ({
		name,
		values: [valueAt(parameter, "Default"), ...itemsOf(valueAt(parameter, "AllowedValues"))].flatMap((value) => knownText(value) ?? [])
	}));
}
const BUILT$1 = /s3:\/\/[^\s"']{1,1200}\/[0-9a-f]{16,}\b|"?aws:cdk:path"?:|\bServerlessDeploymentBucket\b/;
function unitOf(file, text, named) {
	return {
		path: file,
		stacks: named.filter(({ template }) => template === file).map(({ pieces }) => pieces),
		...(isOfCdk$1(file) || BUILT$1.test(text)) && { notEdited: "a tool writes this file" }
	};
}
function cloudFormationDeclarations(root, named) {
	const resources = valueAt(root, "Resources");
	if (resources?.kind !== "mapping") return {
		roles: [],
		policies: []
	};
	const template = new Template(resources, valueAt(root, "Globals", "Function", "Role") !== void 0, named);
	return {
		roles: template.roles(),
		policies: template.policies()
	};
}
var Template = class {
	#resources;
	#hasCommonRole;
	#named;
	#attaching;
	constructor(resources, hasCommonRole, named) {
		this.#named = named;
		this.#resources = resources;
		this.#hasCommonRole = hasCommonRole;
		this.#attaching = this.#attachingByPolicy();
	}
	roles() {
		return [...this.#resources.entries].flatMap(([id, resource]) => {
			const { place } = resource;
			if (typeOf(resource) === "AWS::IAM::Role") return [{
				place,
				role: this.#roleName(id)
			}];
			return this.#getsRole(resource) ? [{
				place,
				role: { logicalId: `${id}Role` }
			}] : [];
		});
	}
	policies() {
		return [...this.#resources.entries].flatMap(([id, resource]) => [...this.#policiesOf(id, resource), ...connectorsOf(id, resource)]);
	}
	#getsRole(resource) {
		const type = typeOf(resource);
		return WITH_SAM_ROLE.has(type) && valueAt(resource, "Properties", "Role") === void 0 && !(this.#hasCommonRole && type === "AWS::Serverless::Function");
	}
	#policiesOf(id, resource) {
		const properties = valueAt(resource, "Properties");
		const document = valueAt(properties, "PolicyDocument");
		const name = nameFrom(textAt$2(properties, "PolicyName"));
		switch (typeOf(resource)) {
			case "AWS::IAM::Role": {
				const role = this.#roleName(id);
				const emptied = itemsIn(properties);
				return [...itemsOf(valueAt(properties, "Policies")).flatMap((item, index) => (branchesOf(item) ?? [item]).map((policy) => policyFrom$1(valueAt(policy, "PolicyDocument"), policy, [inline(role, nameFrom(textAt$2(policy, "PolicyName")))], policy === item ? emptied(index) : void 0))), ...attachedToRole(role, besideInRole(this.#named.text, properties), this.#named)];
			}
			case "AWS::IAM::Policy": return [policyFrom$1(document, resource, itemsOf(valueAt(properties, "Roles")).map((role) => inline(this.#roleOf(role), name)))];
			case "AWS::IAM::RolePolicy": return [policyFrom$1(document, resource, [inline(this.#roleOf(valueAt(properties, "RoleName")), name)])];
			case "AWS::IAM::ManagedPolicy": return [policyFrom$1(document, resource, this.#attachments(id, properties))];
			default: return this.#getsRole(resource) ? [...ofSam(`${id}Role`, properties, this.#named), ...destinationsOf(`${id}Role`, id, properties)] : [];
		}
	}
	#attachments(id, properties) {
		const given = textAt$2(properties, "ManagedPolicyName");
		const policy = given === void 0 ? { logicalId: id } : nameFrom(given);
		const attached = itemsOf(valueAt(properties, "Roles")).map((role) => this.#roleOf(role));
		attached.push(...this.#attaching.get(id) ?? []);
		return (attached.length === 0 ? [void 0] : attached).map((role) => ({
			managed: true,
			...role && { role },
			...policy && { policy }
		}));
	}
	#attachingByPolicy() {
		const attaching = /* @__PURE__ */ new Map();
		for (const [id, resource] of this.#resources.entries) {
			const isRole = typeOf(resource) === "AWS::IAM::Role";
			if (!isRole && !this.#getsRole(resource)) continue;
			const role = isRole ? this.#roleName(id) : { logicalId: `${id}Role` };
			const ids = itemsOf(valueAt(resource, "Properties", isRole ? "ManagedPolicyArns" : "Policies")).flatMap((one) => one.kind === "text" ? one.refersTo ?? [] : []);
			for (const policy of new Set(ids)) {
				const known = attaching.get(policy);
				if (known === void 0) attaching.set(policy, [role]);
				else known.push(role);
			}
		}
		return attaching;
	}
	#roleOf(value) {
		if (value?.kind !== "text") return void 0;
		const id = value.refersTo;
		if (id === void 0) return nameFrom(value);
		if (typeOf(this.#resources.entries.get(id)) === "AWS::IAM::Role") return this.#roleName(id);
		const owner = this.#resources.entries.get(id.replace(/Role$/, ""));
		return owner !== void 0 && this.#getsRole(owner) ? { logicalId: id } : void 0;
	}
	#roleName(id) {
		const given = textAt$2(this.#resources.entries.get(id), "Properties", "RoleName");
		return given === void 0 ? { logicalId: id } : nameFrom(given);
	}
};
function typeOf(resource) {
	return knownText(valueAt(resource, "Type")) ?? "";
}
function policyFrom$1(document, whole, holders, emptied) {
	return {
		place: whole.place,
		holders,
		statements: orEmptied(statementsOf(document), emptied),
		...!areRead(valueAt(document, "Statement")) && { unread: "a policy that the template computes" }
	};
}
function itemsIn(properties) {
	const list = valueAt(properties, "Policies");
	const lines = entryLines(properties, "Policies");
	if (list?.kind !== "list") return () => lines && { lines };
	const items = list.items.map(({ place }) => place);
	const empty = emptyEntry(properties, "Policies");
	return (index) => ({
		items,
		index,
		style: list.style,
		...lines !== void 0 && { lines },
		...empty !== void 0 && { empty }
	});
}
function ofSam(roleId, properties, namedIn) {
	const role = { logicalId: roleId };
	const policies = valueAt(properties, "Policies");
	if (policies === void 0) return [];
	const emptied = itemsIn(properties);
	const allNamed = namedBySam(namedIn, policies, emptied);
	return itemsOf(policies).flatMap((policy, index) => {
		const branches = branchesOf(policy);
		const named = allNamed[index];
		if (branches !== void 0) return branches.flatMap((branch) => branch.kind === "text" ? attachedTo(role, branch) : ofSamAlone(branch, [inline(role, { pieces: [`${roleId}Policy${index}`] })]));
		if (policy.kind === "text") return attachedTo(role, policy).map((one) => ({
			...one,
			...named && { named }
		}));
		const holders = [inline(role, { pieces: [`${roleId}Policy${index}`] })];
		const [template] = policy.kind === "mapping" ? policy.entries.keys() : [];
		if (valueAt(policy, "Statement") !== void 0 || template === void 0 || template === "Version") return [policyFrom$1(policy, policy, holders, emptied(index))];
		return [{
			place: policy.place,
			holders,
			statements: [],
			unread: `SAM’s policy template ${template}`,
			...named && { named }
		}];
	});
}
function ofSamAlone(policy, holders) {
	if (valueAt(policy, "Statement") !== void 0) return [policyFrom$1(policy, policy, holders)];
	const [template = ""] = policy.kind === "mapping" ? policy.entries.keys() : [];
	return [{
		place: policy.place,
		holders,
		statements: [],
		unread: `SAM’s policy template ${template}`
	}];
}
function destinationsOf(roleId, id, properties) {
	return ["OnSuccess", "OnFailure"].flatMap((outcome) => {
		const destination = valueAt(properties, "EventInvokeConfig", "DestinationConfig", outcome);
		const type = textAt$2(destination, "Type");
		if (destination === void 0 || type === void 0) return [];
		const name = `${id}EventInvokeConfig${outcome}${type.pieces.join("")}Policy`;
		return [{
			place: destination.place,
			holders: [inline({ logicalId: roleId }, { pieces: [name] })],
			statements: [],
			unread: `the destination ${outcome}`
		}];
	});
}
function attachedToRole(role, beside, namedIn) {
	const each = itemsOf(valueAt(beside.owner, beside.attached)).map((item) => attachedTo(role, item));
	const named = namedByRole(namedIn, beside, new Map(each.flatMap(([one], index) => {
		const [holder] = one?.holders ?? [];
		const policy = holder?.policy !== void 0 && "pieces" in holder.policy ? holder.policy.pieces[0] : void 0;
		return policy === void 0 ? [] : [[index, policy]];
	})));
	return each.flatMap((found, index) => found.map((one) => ({
		...one,
		...named[index] && { named: named[index] }
	})));
}
function attachedTo(role, policies) {
	return itemsOf(policies).flatMap((policy) => {
		if (policy.kind !== "text" || policy.refersTo !== void 0) return [];
		const name = attachedName(policy);
		if (name === void 0) return [];
		return [{
			place: policy.place,
			holders: [{
				managed: true,
				policy: { pieces: [name] },
				...role && { role }
			}],
			statements: [],
			unread: `the attachment of ${name}`
		}];
	});
}
function attachedName({ pieces }) {
	const last = pieces.at(-1) ?? "";
	const name = last.slice(last.lastIndexOf("/") + 1);
	return name !== "" && (pieces.length === 1 || last.includes("/")) ? name : void 0;
}
function connectorsOf(id, resource) {
	const embedded = valueAt(resource, "Connectors");
	return [...typeOf(resource) === "AWS::Serverless::Connector" ? [[id, resource]] : [], ...embedded?.kind === "mapping" ? [...embedded.entries].map(([name, value]) => [`${id}${name}`, value]) : []].map(([name, { place }]) => ({
		place,
		holders: [{
			managed: true,
			policy: { logicalId: `${name}Policy` }
		}],
		statements: [],
		unread: `the connector ${name}`
	}));
}
// lib/src/templates/languages/cdk/assembly.js
function readAssembly(files) {
	const templates = files.flatMap(({ file, text }) => {
		if (!file.endsWith(".template.json")) return [];
		const { root } = readYamlTemplate(text, { serverless: false });
		return root === void 0 ? [] : [{
			file,
			text,
			root,
			json: parsed$1(text)
		}];
	});
	const named = stacksIn(files.filter(({ file }) => path.posix.basename(file) === "manifest.json"), templates);
	const ids = idsIn(files);
	const stacks = templates.map(({ file, text, root, json }) => {
		const resources = new Map(Object.entries(record(json["Resources"])).map(([id, resource]) => [id, record(resource)]));
		const told = ids.get(path.posix.dirname(file));
		const paths = [...resources].flatMap(([id, resource]) => {
			const own = record(resource["Metadata"])["aws:cdk:path"];
			const written = typeof own === "string" ? own : told?.get(id);
			return written === void 0 ? [] : [[id, written.split("/")]];
		});
		return {
			file,
			text,
			root,
			resources,
			names: named.filter(({ template }) => template === file).map(({ pieces }) => pieces),
			paths: new Map(paths)
		};
	});
	return {
		stacks,
		exported: exportsOf(stacks, templates.map(({ json }) => json))
	};
}
function record(value) {
	return typeof value === "object" && value !== null ? { ...value } : {};
}
function parsed$1(text) {
	return record(jsonIn(text));
}
function jsonIn(text) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		return;
	}
}
function unreadableIn(files) {
	return files.flatMap(({ file, text }) => {
		if (jsonIn(text) !== void 0) return [];
		const { problem } = readYamlTemplate(text, { serverless: false });
		const isTemplate = file.endsWith(".template.json");
		return [{
			file,
			...problem?.line !== void 0 && { line: problem.line },
			why: isTemplate ? "it is no JSON" : "it is no JSON, so that names of stacks and constructs are not known",
			text: isTemplate ? text : ""
		}];
	});
}
function idsIn(files) {
	const folders = /* @__PURE__ */ new Map();
	const several = /* @__PURE__ */ new Set();
	for (const { file, text } of files) {
		if (file.endsWith(".template.json")) continue;
		const folder = path.posix.dirname(file);
		const known = folders.get(folder) ?? /* @__PURE__ */ new Map();
		folders.set(folder, known);
		const json = parsed$1(text);
		const inManifest = Object.values(record(json["artifacts"])).map((artifact) => record(record(artifact)["metadata"]));
		for (const metadata of file.endsWith(".metadata.json") ? [json] : inManifest) for (const [construct, entries] of Object.entries(metadata)) for (const one of Array.isArray(entries) ? entries.map(record) : []) {
			const { type, data } = one;
			if (type !== "aws:cdk:logicalId" || typeof data !== "string") continue;
			const key = `${folder} ${data}`;
			if (known.has(data) || several.has(key)) {
				known.delete(data);
				several.add(key);
			} else known.set(data, construct.replace(/^\//, ""));
		}
	}
	return folders;
}
function exportsOf(stacks, templates) {
	return new Map(stacks.flatMap(({ paths }, index) => Object.values(record(templates[index]?.["Outputs"])).flatMap((output) => {
		const { Export, Value } = record(output);
		const name = record(Export)["Name"];
		const [id = ""] = logicalIdsIn(Value);
		const made = paths.get(id);
		return typeof name === "string" && made !== void 0 ? [[name, made]] : [];
	})));
}
function logicalIdsIn(value) {
	if (Array.isArray(value)) return value.flatMap(logicalIdsIn);
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, argument]) => {
		const [first] = Array.isArray(argument) ? argument : [argument];
		if (key === "Ref") return typeof argument === "string" && !argument.startsWith("AWS::") ? [argument] : [];
		if (key === "Fn::GetAtt") return typeof first === "string" ? [first.split(".")[0] ?? ""] : [];
		if (key === "Fn::ImportValue") return [typeof argument === "string" ? `import:${argument}` : "import:"];
		if (key === "Fn::Sub" && typeof first === "string") return [...first.matchAll(/\$\{([^!}.]+)[^}]*\}/g)].flatMap(([, id = ""]) => id.startsWith("AWS::") ? [] : [id]);
		return logicalIdsIn(argument);
	});
}
// lib/src/templates/languages/cdk/grants.json
var grants_default = JSON.parse("{\"version\":\"2.276.0\",\"classes\":{\"Table\":{\"actions\":true,\"methods\":{\"grantFullAccess\":[\"dynamodb:*\"],\"grantReadData\":[\"dynamodb:BatchGetItem\",\"dynamodb:ConditionCheckItem\",\"dynamodb:DescribeTable\",\"dynamodb:GetItem\",\"dynamodb:GetRecords\",\"dynamodb:GetShardIterator\",\"dynamodb:Query\",\"dynamodb:Scan\"],\"grantReadWriteData\":[\"dynamodb:BatchGetItem\",\"dynamodb:BatchWriteItem\",\"dynamodb:ConditionCheckItem\",\"dynamodb:DeleteItem\",\"dynamodb:DescribeTable\",\"dynamodb:GetItem\",\"dynamodb:GetRecords\",\"dynamodb:GetShardIterator\",\"dynamodb:PutItem\",\"dynamodb:Query\",\"dynamodb:Scan\",\"dynamodb:UpdateItem\"],\"grantStreamRead\":[\"dynamodb:DescribeStream\",\"dynamodb:GetRecords\",\"dynamodb:GetShardIterator\",\"dynamodb:ListStreams\"],\"grantTableListStreams\":[\"dynamodb:ListStreams\"],\"grantWriteData\":[\"dynamodb:BatchWriteItem\",\"dynamodb:DeleteItem\",\"dynamodb:DescribeTable\",\"dynamodb:PutItem\",\"dynamodb:UpdateItem\"],\"grants.fullAccess\":[\"dynamodb:*\"],\"grants.readData\":[\"dynamodb:BatchGetItem\",\"dynamodb:ConditionCheckItem\",\"dynamodb:DescribeTable\",\"dynamodb:GetItem\",\"dynamodb:GetRecords\",\"dynamodb:GetShardIterator\",\"dynamodb:Query\",\"dynamodb:Scan\"],\"grants.readWriteData\":[\"dynamodb:BatchGetItem\",\"dynamodb:BatchWriteItem\",\"dynamodb:ConditionCheckItem\",\"dynamodb:DeleteItem\",\"dynamodb:DescribeTable\",\"dynamodb:GetItem\",\"dynamodb:GetRecords\",\"dynamodb:GetShardIterator\",\"dynamodb:PutItem\",\"dynamodb:Query\",\"dynamodb:Scan\",\"dynamodb:UpdateItem\"],\"grants.writeData\":[\"dynamodb:BatchWriteItem\",\"dynamodb:DeleteItem\",\"dynamodb:DescribeTable\",\"dynamodb:PutItem\",\"dynamodb:UpdateItem\"]}},\"TableV2\":{\"actions\":true,\"methods\":{\"grantFullAccess\":[\"dynamodb:*\"],\"grantReadData\":[\"dynamodb:BatchGetItem\",\"dynamodb:ConditionCheckItem\",\"dynamodb:DescribeTable\",\"dynamodb:GetItem\",\"dynamodb:GetRecords\",\"dynamodb:GetShardIterator\",\"dynamodb:Query\",\"dynamodb:Scan\"],\"grantReadWriteData\":[\"dynamodb:BatchGetItem\",\"dynamodb:BatchWriteItem\",\"dynamodb:ConditionCheckItem\",\"dynamodb:DeleteItem\",\"dynamodb:DescribeTable\",\"dynamodb:GetItem\",\"dynamodb:GetRecords\",\"dynamodb:GetShardIterator\",\"dynamodb:PutItem\",\"dynamodb:Query\",\"dynamodb:Scan\",\"dynamodb:UpdateItem\"],\"grantStreamRead\":[\"dynamodb:DescribeStream\",\"dynamodb:GetRecords\",\"dynamodb:GetShardIterator\",\"dynamodb:ListStreams\"],\"grantTableListStreams\":[\"dynamodb:ListStreams\"],\"grantWriteData\":[\"dynamodb:BatchWriteItem\",\"dynamodb:DeleteItem\",\"dynamodb:DescribeTable\",\"dynamodb:PutItem\",\"dynamodb:UpdateItem\"],\"grants.fullAccess\":[\"dynamodb:*\"],\"grants.readData\":[\"dynamodb:BatchGetItem\",\"dynamodb:ConditionCheckItem\",\"dynamodb:DescribeTable\",\"dynamodb:GetItem\",\"dynamodb:GetRecords\",\"dynamodb:GetShardIterator\",\"dynamodb:Query\",\"dynamodb:Scan\"],\"grants.readWriteData\":[\"dynamodb:BatchGetItem\",\"dynamodb:BatchWriteItem\",\"dynamodb:ConditionCheckItem\",\"dynamodb:DeleteItem\",\"dynamodb:DescribeTable\",\"dynamodb:GetItem\",\"dynamodb:GetRecords\",\"dynamodb:GetShardIterator\",\"dynamodb:PutItem\",\"dynamodb:Query\",\"dynamodb:Scan\",\"dynamodb:UpdateItem\"],\"grants.writeData\":[\"dynamodb:BatchWriteItem\",\"dynamodb:DeleteItem\",\"dynamodb:DescribeTable\",\"dynamodb:PutItem\",\"dynamodb:UpdateItem\"]}},\"Bucket\":{\"actions\":false,\"methods\":{\"grantDelete\":[\"s3:DeleteObject*\"],\"grantPut\":[\"s3:Abort*\",\"s3:PutObject\",\"s3:PutObjectLegalHold\",\"s3:PutObjectRetention\",\"s3:PutObjectTagging\",\"s3:PutObjectVersionTagging\"],\"grantPutAcl\":[\"s3:PutObjectAcl\",\"s3:PutObjectVersionAcl\"],\"grantRead\":[\"s3:GetBucket*\",\"s3:GetObject*\",\"s3:List*\"],\"grantReadWrite\":[\"s3:Abort*\",\"s3:DeleteObject*\",\"s3:GetBucket*\",\"s3:GetObject*\",\"s3:List*\",\"s3:PutObject\",\"s3:PutObjectLegalHold\",\"s3:PutObjectRetention\",\"s3:PutObjectTagging\",\"s3:PutObjectVersionTagging\"],\"grantWrite\":[\"s3:Abort*\",\"s3:DeleteObject*\",\"s3:PutObject\",\"s3:PutObjectLegalHold\",\"s3:PutObjectRetention\",\"s3:PutObjectTagging\",\"s3:PutObjectVersionTagging\"],\"grants.delete\":[\"s3:DeleteObject*\"],\"grants.put\":[\"s3:Abort*\",\"s3:PutObject\",\"s3:PutObjectLegalHold\",\"s3:PutObjectRetention\",\"s3:PutObjectTagging\",\"s3:PutObjectVersionTagging\"],\"grants.putAcl\":[\"s3:PutObjectAcl\",\"s3:PutObjectVersionAcl\"],\"grants.read\":[\"s3:GetBucket*\",\"s3:GetObject*\",\"s3:List*\"],\"grants.readWrite\":[\"s3:Abort*\",\"s3:DeleteObject*\",\"s3:GetBucket*\",\"s3:GetObject*\",\"s3:List*\",\"s3:PutObject\",\"s3:PutObjectLegalHold\",\"s3:PutObjectRetention\",\"s3:PutObjectTagging\",\"s3:PutObjectVersionTagging\"],\"grants.write\":[\"s3:Abort*\",\"s3:DeleteObject*\",\"s3:PutObject\",\"s3:PutObjectLegalHold\",\"s3:PutObjectRetention\",\"s3:PutObjectTagging\",\"s3:PutObjectVersionTagging\"]}},\"Queue\":{\"actions\":true,\"methods\":{\"grantConsumeMessages\":[\"sqs:ChangeMessageVisibility\",\"sqs:DeleteMessage\",\"sqs:GetQueueAttributes\",\"sqs:GetQueueUrl\",\"sqs:ReceiveMessage\"],\"grantPurge\":[\"sqs:GetQueueAttributes\",\"sqs:GetQueueUrl\",\"sqs:PurgeQueue\"],\"grantSendMessages\":[\"sqs:GetQueueAttributes\",\"sqs:GetQueueUrl\",\"sqs:SendMessage\"],\"grants.consumeMessages\":[\"sqs:ChangeMessageVisibility\",\"sqs:DeleteMessage\",\"sqs:GetQueueAttributes\",\"sqs:GetQueueUrl\",\"sqs:ReceiveMessage\"],\"grants.purge\":[\"sqs:GetQueueAttributes\",\"sqs:GetQueueUrl\",\"sqs:PurgeQueue\"],\"grants.sendMessages\":[\"sqs:GetQueueAttributes\",\"sqs:GetQueueUrl\",\"sqs:SendMessage\"]}},\"Topic\":{\"actions\":false,\"methods\":{\"grantPublish\":[\"sns:Publish\"],\"grantSubscribe\":[\"sns:Subscribe\"],\"grants.publish\":[\"sns:Publish\"],\"grants.subscribe\":[\"sns:Subscribe\"]}},\"Secret\":{\"actions\":false,\"methods\":{\"grantRead\":[\"secretsmanager:DescribeSecret\",\"secretsmanager:GetSecretValue\"],\"grantWrite\":[\"secretsmanager:PutSecretValue\",\"secretsmanager:UpdateSecret\",\"secretsmanager:UpdateSecretVersionStage\"]}},\"StringParameter\":{\"actions\":false,\"methods\":{\"grantRead\":[\"ssm:DescribeParameters\",\"ssm:GetParameter\",\"ssm:GetParameterHistory\",\"ssm:GetParameters\"],\"grantWrite\":[\"ssm:PutParameter\"]}},\"Key\":{\"actions\":true,\"methods\":{\"grantAdmin\":[\"kms:CancelKeyDeletion\",\"kms:Create*\",\"kms:Delete*\",\"kms:Describe*\",\"kms:Disable*\",\"kms:Enable*\",\"kms:Get*\",\"kms:List*\",\"kms:Put*\",\"kms:Revoke*\",\"kms:ScheduleKeyDeletion\",\"kms:TagResource\",\"kms:UntagResource\",\"kms:Update*\"],\"grantDecrypt\":[\"kms:Decrypt\"],\"grantEncrypt\":[\"kms:Encrypt\",\"kms:GenerateDataKey*\",\"kms:ReEncrypt*\"],\"grantEncryptDecrypt\":[\"kms:Decrypt\",\"kms:Encrypt\",\"kms:GenerateDataKey*\",\"kms:ReEncrypt*\"],\"grantGenerateMac\":[\"kms:GenerateMac\"],\"grantSign\":[\"kms:Sign\"],\"grantSignVerify\":[\"kms:Sign\",\"kms:Verify\"],\"grantVerify\":[\"kms:Verify\"],\"grantVerifyMac\":[\"kms:VerifyMac\"],\"grants.admin\":[\"kms:CancelKeyDeletion\",\"kms:Create*\",\"kms:Delete*\",\"kms:Describe*\",\"kms:Disable*\",\"kms:Enable*\",\"kms:Get*\",\"kms:List*\",\"kms:Put*\",\"kms:Revoke*\",\"kms:ScheduleKeyDeletion\",\"kms:TagResource\",\"kms:UntagResource\",\"kms:Update*\"],\"grants.decrypt\":[\"kms:Decrypt\"],\"grants.encrypt\":[\"kms:Encrypt\",\"kms:GenerateDataKey*\",\"kms:ReEncrypt*\"],\"grants.encryptDecrypt\":[\"kms:Decrypt\",\"kms:Encrypt\",\"kms:GenerateDataKey*\",\"kms:ReEncrypt*\"],\"grants.generateMac\":[\"kms:GenerateMac\"],\"grants.sign\":[\"kms:Sign\"],\"grants.signVerify\":[\"kms:Sign\",\"kms:Verify\"],\"grants.verify\":[\"kms:Verify\"],\"grants.verifyMac\":[\"kms:VerifyMac\"]}},\"Stream\":{\"actions\":true,\"methods\":{\"grantRead\":[\"kinesis:DescribeStream\",\"kinesis:DescribeStreamConsumer\",\"kinesis:DescribeStreamSummary\",\"kinesis:GetRecords\",\"kinesis:GetShardIterator\",\"kinesis:ListShards\",\"kinesis:ListStreams\",\"kinesis:SubscribeToShard\"],\"grantReadWrite\":[\"kinesis:DescribeStream\",\"kinesis:DescribeStreamConsumer\",\"kinesis:DescribeStreamSummary\",\"kinesis:GetRecords\",\"kinesis:GetShardIterator\",\"kinesis:ListShards\",\"kinesis:ListStreams\",\"kinesis:PutRecord\",\"kinesis:PutRecords\",\"kinesis:SubscribeToShard\"],\"grantWrite\":[\"kinesis:ListShards\",\"kinesis:PutRecord\",\"kinesis:PutRecords\"]}},\"LogGroup\":{\"actions\":true,\"methods\":{\"grantRead\":[\"logs:DescribeLogGroups\",\"logs:DescribeLogStreams\",\"logs:FilterLogEvents\",\"logs:GetLogEvents\",\"logs:GetLogGroupFields\"],\"grantWrite\":[\"logs:CreateLogStream\",\"logs:PutLogEvents\"],\"grants.read\":[\"logs:DescribeLogGroups\",\"logs:DescribeLogStreams\",\"logs:FilterLogEvents\",\"logs:GetLogEvents\",\"logs:GetLogGroupFields\"],\"grants.write\":[\"logs:CreateLogStream\",\"logs:PutLogEvents\"]}},\"Repository\":{\"actions\":true,\"methods\":{\"grantPull\":[\"ecr:BatchCheckLayerAvailability\",\"ecr:BatchGetImage\",\"ecr:GetAuthorizationToken\",\"ecr:GetDownloadUrlForLayer\"],\"grantPullPush\":[\"ecr:BatchCheckLayerAvailability\",\"ecr:BatchGetImage\",\"ecr:CompleteLayerUpload\",\"ecr:GetAuthorizationToken\",\"ecr:GetDownloadUrlForLayer\",\"ecr:InitiateLayerUpload\",\"ecr:PutImage\",\"ecr:UploadLayerPart\"],\"grantPush\":[\"ecr:BatchCheckLayerAvailability\",\"ecr:CompleteLayerUpload\",\"ecr:GetAuthorizationToken\",\"ecr:InitiateLayerUpload\",\"ecr:PutImage\",\"ecr:UploadLayerPart\"],\"grantRead\":[\"ecr:DescribeImages\",\"ecr:DescribeRepositories\"]}},\"EventBus\":{\"actions\":false,\"methods\":{\"grantPutEventsTo\":[\"events:PutEvents\"],\"grants.allPutEvents\":[\"events:PutEvents\"]}},\"Function\":{\"actions\":false,\"methods\":{\"grantInvoke\":[\"lambda:InvokeFunction\"],\"grantInvokeLatestVersion\":[\"lambda:InvokeFunction\"],\"grantInvokeUrl\":[\"lambda:InvokeFunction\",\"lambda:InvokeFunctionUrl\"]}},\"StateMachine\":{\"actions\":true,\"methods\":{\"grantRead\":[\"states:DescribeActivity\",\"states:DescribeExecution\",\"states:DescribeStateMachine\",\"states:DescribeStateMachineForExecution\",\"states:GetExecutionHistory\",\"states:ListActivities\",\"states:ListExecutions\",\"states:ListStateMachines\"],\"grantRedriveExecution\":[\"states:RedriveExecution\"],\"grantStartExecution\":[\"states:StartExecution\"],\"grantStartSyncExecution\":[\"states:StartSyncExecution\"],\"grantTaskResponse\":[\"states:SendTaskFailure\",\"states:SendTaskHeartbeat\",\"states:SendTaskSuccess\"],\"grants.read\":[\"states:DescribeActivity\",\"states:DescribeExecution\",\"states:DescribeStateMachine\",\"states:DescribeStateMachineForExecution\",\"states:GetExecutionHistory\",\"states:ListActivities\",\"states:ListExecutions\",\"states:ListStateMachines\"],\"grants.redriveExecution\":[\"states:RedriveExecution\"],\"grants.startExecution\":[\"states:StartExecution\"],\"grants.startSyncExecution\":[\"states:StartSyncExecution\"],\"grants.taskResponse\":[\"states:SendTaskFailure\",\"states:SendTaskHeartbeat\",\"states:SendTaskSuccess\"]}}}}");
// lib/src/templates/languages/cdk/values.js
var Scope = class {
	source;
	#above;
	#names = /* @__PURE__ */ new Map();
	constructor(source, above) {
		this.source = source;
		this.#above = above;
	}
	get(name) {
		return this.#names.get(name) ?? this.#above?.get(name);
	}
	declare(name, value) {
		this.#names.set(name, value);
	}
	assign(name, value) {
		if (!this.#names.has(name) && this.#above !== void 0) return this.#above.assign(name, value);
		const known = this.#names.get(name);
		this.#names.set(name, known === void 0 || isNothing(known) ? value : either([known, value]));
	}
};
const NOTHING$1 = {
	kind: "unknown",
	parts: []
};
function isNothing(value) {
	return value.kind === "unknown" && value.parts.length === 0;
}
function either(values) {
	const [only, ...others] = new Set(values);
	if (only !== void 0 && others.length === 0) return only;
	return {
		kind: "unknown",
		parts: [...new Set(values.flatMap(fewPartsOf))]
	};
}
function fewPartsOf(value) {
	return value.kind === "unknown" && value.parts.length > 0 && value.parts.length < MOST_PARTS ? value.parts : [value];
}
const MOST_PARTS = 64;
function text(pieces, parts = [], site) {
	return {
		kind: "text",
		pieces,
		parts,
		...site && { site }
	};
}
function plain(value) {
	return value?.kind === "text" && value.pieces.length === 1 ? value.pieces[0] : void 0;
}
function entry(value, key) {
	return value?.kind === "object" ? value.entries.get(key) : void 0;
}
const DEEPEST$3 = 6;
const MOST_SEEN = 2e4;
function constructsIn(value, withAttributes) {
	const found = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set();
	let level = value === void 0 ? [] : [value];
	for (let depth = 0; depth <= DEEPEST$3 && level.length > 0; depth++) {
		if (level.length > MOST_SEEN) throw new RangeError("a value is made of too many");
		const next = [];
		for (const one of level) {
			if (seen.has(one)) continue;
			seen.add(one);
			if (one.kind === "construct") found.add(one);
			else for (const inner of innerOf(one, withAttributes)) next.push(inner);
		}
		level = next;
	}
	return found;
}
function innerOf(value, withAttributes) {
	switch (value.kind) {
		case "list": return value.items;
		case "object": return [...value.entries.values()];
		case "text":
		case "unknown": return value.parts;
		case "made": return value.receiver === void 0 ? value.args : [...value.args, value.receiver];
		case "attribute": return withAttributes ? [value.owner] : [];
		default: return [];
	}
}
// lib/src/templates/languages/cdk/granting.js
const CLASSES = grants_default.classes;
const OWN_POLICY = [["Resource"]];
const DEFAULT_POLICIES = [
	"",
	"ServiceRole/",
	"Role/",
	"InstanceRole/"
].map((before) => `${before}DefaultPolicy/Resource`.split("/"));
const TAKING_STATEMENTS = {
	addToRolePolicy: "",
	addToPolicy: "",
	addToPrincipalPolicy: "",
	addToTaskRolePolicy: "TaskRole",
	addToExecutionRolePolicy: "ExecutionRole"
};
const EVENT_SOURCES = {
	SqsEventSource: "grantConsumeMessages",
	DynamoEventSource: "grantStreamRead",
	KinesisEventSource: "grantRead"
};
const SCOPES$1 = /* @__PURE__ */ new Set([
	"Construct",
	"Stack",
	"NestedStack",
	"Stage",
	"App",
	"StackProps"
]);
function grantsIn(events) {
	return {
		grants: events.flatMap(grantsOf),
		attachments: events.flatMap(attachmentsOf)
	};
}
function grantsOf(event) {
	const { receiver, name, args, site, made } = event;
	const [first] = args;
	if (receiver?.kind === "library") return receiver.name === "Grant" ? ofGrant(event) : others(event);
	if (receiver?.kind === "attribute" && receiver.name === "grants") return [{
		event,
		site,
		target: toFirst(event),
		method: {
			receiver: receiver.owner,
			name: `grants.${name}`,
			isImplied: false
		}
	}];
	if (receiver !== void 0 && /^grant($|[A-Z])/.test(name)) return [{
		event,
		site,
		target: toFirst(event),
		method: {
			receiver,
			name,
			isImplied: false
		}
	}];
	if (receiver !== void 0 && name === "addEventSource") {
		const source = first?.kind === "made" ? EVENT_SOURCES[first.type] : void 0;
		const [from] = first?.kind === "made" ? first.args : [];
		return source === void 0 || from === void 0 ? others(event) : [{
			event,
			site,
			target: { grantee: receiver },
			method: {
				receiver: from,
				name: source,
				isImplied: true
			}
		}];
	}
	const within = TAKING_STATEMENTS[name];
	if (receiver !== void 0 && within !== void 0) return statementsFrom(event, { grantee: partOf(receiver, within) }, first);
	if (receiver?.kind === "construct" && name === "addStatements") return args.flatMap((one) => statementsFrom(event, { policy: receiver }, one));
	if (made.kind !== "construct" || made.props === void 0) return others(event);
	const { props } = made;
	const found = [...statementsFrom(event, { grantee: made }, entry(props, "initialPolicy")), ...inlineIn(event, made)];
	if (/^(Managed)?Policy$/.test(made.type)) for (const one of [entry(props, "statements"), documentIn(entry(props, "document"))]) found.push(...statementsFrom(event, { policy: made }, one));
	return [...found, ...others(event)];
}
function toFirst({ args: [first] }) {
	return { grantee: first ?? {
		kind: "unknown",
		parts: []
	} };
}
function ofGrant(event) {
	const { args, site } = event;
	return [{
		event,
		site,
		target: { grantee: entry(args[0], "grantee") ?? {
			kind: "unknown",
			parts: [...args]
		} }
	}];
}
function inlineIn(event, made) {
	const policies = entry(made.props, "inlinePolicies");
	if (policies?.kind !== "object") return [];
	return [...policies.entries].flatMap(([name, document]) => statementsFrom(event, {
		policy: made,
		name
	}, documentIn(document)));
}
function documentIn(document) {
	return document?.kind === "made" && document.type === "PolicyDocument" ? entry(document.args[0], "statements") : void 0;
}
function statementsFrom(event, target, given) {
	if (given === void 0) return [];
	const isList = given.kind === "list";
	const found = (isList ? given.items : [given]).map((value, index) => {
		if (value.kind !== "made" || value.type !== "PolicyStatement") return {
			event,
			site: event.site,
			target
		};
		const sites = isList ? given.sites : void 0;
		return {
			event,
			site: value.site,
			target,
			statement: {
				value,
				...sites !== void 0 && { list: {
					sites,
					index
				} }
			}
		};
	});
	return isList && !given.whole ? [...found, {
		event,
		site: event.site,
		target
	}] : found;
}
function others(event) {
	const { receiver, args, made, site, name } = event;
	if (SCOPES$1.has(name)) return [];
	const isConstruct = made.kind === "construct";
	const given = isConstruct ? args.slice(1) : args;
	const mentioned = new Set([receiver, ...given].flatMap((one) => [...constructsIn(one, false)]));
	if (isConstruct) mentioned.add(made);
	return mentioned.size < 2 ? [] : [{
		event,
		site,
		target: { grantee: {
			kind: "unknown",
			parts: [...mentioned]
		} }
	}];
}
function attachmentsOf({ receiver, name, args, site, made }) {
	const toReceiver = name === "addManagedPolicy" && receiver !== void 0;
	const grantee = toReceiver ? receiver : made;
	const given = toReceiver ? args[0] : made.kind === "construct" ? entry(made.props, "managedPolicies") : void 0;
	return (given?.kind === "list" ? given.items : given === void 0 ? [] : [given]).flatMap((one) => {
		if (one.kind !== "made" || one.type !== "ManagedPolicy.fromAwsManagedPolicyName") return [];
		const policy = plain(one.args[0]);
		return policy === void 0 ? [] : [{
			site: toReceiver ? site : one.site,
			grantee,
			name: policy.slice(policy.lastIndexOf("/") + 1)
		}];
	});
}
function partOf(value, within) {
	if (within === "" || value.kind !== "construct") return value;
	return {
		...value,
		props: void 0,
		path: value.path && [...value.path, [within]]
	};
}
function constructsWith(policy) {
	return above(policy, [...OWN_POLICY, ...DEFAULT_POLICIES]);
}
function constructsOf({ target }) {
	return "policy" in target ? [target.policy.path] : granteesIn(target.grantee);
}
function granteesIn(grantee, seen = /* @__PURE__ */ new Set()) {
	if (grantee.kind === "construct") {
		if (seen.has(grantee)) return [];
		seen.add(grantee);
		const role = entry(grantee.props, "role");
		return role === void 0 ? [grantee.path] : granteesIn(role, seen);
	}
	const parts = [...constructsIn(grantee, true)];
	return parts.length === 0 ? [void 0] : parts.flatMap((part) => granteesIn(part, seen));
}
function above(made, endings) {
	return endings.flatMap((tail) => {
		const length = made.length - tail.length;
		return length > 0 && tail.every((id, index) => made[length + index] === id) ? [made.slice(0, length)] : [];
	});
}
function isFor({ target }, policy, name) {
	if ("policy" in target) {
		if (target.name !== name) return "no";
		return isPath(target.policy, policy, OWN_POLICY);
	}
	return name === void 0 ? granteeIs(target.grantee, policy) : "no";
}
function granteeIs(grantee, policy, seen = /* @__PURE__ */ new Set()) {
	if (grantee.kind === "construct") {
		if (seen.has(grantee)) return "no";
		seen.add(grantee);
		const role = entry(grantee.props, "role");
		return role === void 0 ? isPath(grantee, policy, DEFAULT_POLICIES) : granteeIs(role, policy, seen);
	}
	const parts = [...constructsIn(grantee, true)];
	return parts.length === 0 || parts.some((part) => granteeIs(part, policy, seen) !== "no") ? "unknown" : "no";
}
function isHeldBy({ grantee }, role) {
	const holder = holderOf(grantee);
	return holder === void 0 ? "unknown" : isPath(holder, role, OWN_ROLES);
}
function holderOf(grantee) {
	const seen = /* @__PURE__ */ new Set();
	let holder = grantee;
	while (holder.kind === "construct" && !seen.has(holder)) {
		seen.add(holder);
		const given = entry(holder.props, "role");
		if (given === void 0) return holder;
		holder = given;
	}
}
const OWN_ROLES = [
	["Resource"],
	["ServiceRole", "Resource"],
	["Role", "Resource"]
];
function constructsWithRole(role) {
	return above(role, OWN_ROLES);
}
function constructsAttachedTo({ grantee }) {
	return [holderOf(grantee)?.path];
}
function isPath({ path }, made, behind) {
	if (path === void 0) return "unknown";
	return behind.some((tail) => made.length === path.length + tail.length && isBelow(path, made) && tail.every((id, index) => made[path.length + index] === id)) ? "yes" : "no";
}
function isBelow(path, made) {
	return made.length >= path.length && path.every((pieces, index) => mayBecome(pieces, made[index] ?? ""));
}
function allows({ method, statement }, action) {
	const same = (one) => one.toLowerCase() === action.toLowerCase();
	if (statement !== void 0) {
		const { actions, whole } = actionsOf(statement.value);
		return actions.some((one) => same(plain(one) ?? "")) ? "yes" : whole ? "no" : "unknown";
	}
	if (method === void 0) return "unknown";
	const answers = classesOf(method.receiver).map(({ methods }) => {
		if (methods[method.name]?.some(same) === true) return "yes";
		return Object.values(methods).some((actions) => actions?.some(same) === true) ? "no" : "unknown";
	});
	if (method.name === "grant" || answers.length === 0) return "unknown";
	return answers.includes("yes") ? "yes" : answers.includes("unknown") ? "unknown" : "no";
}
function actionsOf(statement) {
	const given = entry(statement.args[0], "actions");
	if (given?.kind !== "list") return {
		actions: [],
		whole: false
	};
	const whole = given.whole && !statement.changed && given.items.every((item) => plain(item) !== void 0);
	return {
		actions: given.items,
		whole,
		list: given
	};
}
function classesOf(receiver) {
	const own = receiver.kind === "construct" ? CLASSES[receiver.type] : void 0;
	if (own !== void 0) return [own];
	return receiver.kind === "construct" && receiver.type !== "" ? [] : Object.values(CLASSES).flatMap((one) => one ?? []);
}
function takesActions(receiver) {
	return receiver.kind === "construct" && CLASSES[receiver.type]?.actions === true;
}
function isOn(grant, { resources }) {
	if (grant.statement !== void 0) return isOnAll(grant.statement.value, resources);
	const constructs = grant.method === void 0 && "grantee" in grant.target ? [...constructsIn(grant.target.grantee, false)] : grant.method?.receiver.kind === "construct" ? [grant.method.receiver] : [];
	if (constructs.length === 0) return "unknown";
	if (constructs.some(({ path, imported }) => path !== void 0 && !imported && resources.some(({ paths }) => paths.some((made) => made.length > path.length && isBelow(path, made))))) return "yes";
	const isKnown = constructs.every(({ path, imported }) => path !== void 0 && !imported);
	const isOfApp = resources.every(({ paths }) => paths.length > 0);
	const isUnderstood = resources.every(({ paths, text }) => paths.length > 0 || text !== void 0);
	return isOfApp || isKnown && isUnderstood ? "no" : "unknown";
}
function isOnAll(statement, resources) {
	const given = entry(statement.args[0], "resources");
	if (given?.kind !== "list" || !given.whole || statement.changed) return "unknown";
	const answers = resources.map(({ paths, text }) => {
		const each = given.items.map((item) => {
			const written = plain(item);
			if (written !== void 0) return written === text ? "yes" : text === void 0 ? "unknown" : "no";
			const constructs = [...constructsIn(item, true)].filter(({ type }) => !SCOPES$1.has(type));
			if (constructs.length === 0) return "unknown";
			if (constructs.some(({ path, imported }) => path !== void 0 && !imported && paths.some((made) => made.length > path.length && isBelow(path, made)))) return "yes";
			return constructs.every(({ path, imported }) => path !== void 0 && !imported) && (paths.length > 0 || text !== void 0) ? "no" : "unknown";
		});
		return each.includes("yes") ? "yes" : each.includes("unknown") ? "unknown" : "no";
	});
	if (answers.every((answer) => answer === "no")) return "no";
	return answers.includes("yes") && !answers.includes("unknown") ? "yes" : "unknown";
}
// lib/src/templates/languages/cdk/path-index.js
var PathIndex = class {
	#shapes = /* @__PURE__ */ new Map();
	#anywhere = [];
	#size = 0;
	add(path, value) {
		const entry = {
			path,
			value,
			order: this.#size++
		};
		if (path === void 0) {
			this.#anywhere.push(entry);
			return;
		}
		const isComputed = path.map(({ length }) => length > 1);
		const key = isComputed.map(Number).join("");
		const shape = this.#shapes.get(key) ?? {
			isComputed,
			byIds: /* @__PURE__ */ new Map()
		};
		this.#shapes.set(key, shape);
		const ids = idsOf(path.map(([first = ""]) => first), isComputed);
		const known = shape.byIds.get(ids);
		if (known === void 0) shape.byIds.set(ids, [entry]);
		else known.push(entry);
	}
	find(constructs) {
		const found = new Set(this.#anywhere);
		for (const construct of constructs) for (const { isComputed, byIds } of this.#shapes.values()) {
			if (isComputed.length !== construct.length) continue;
			for (const entry of byIds.get(idsOf(construct, isComputed)) ?? []) if (entry.path?.every((pieces, index) => mayBecome(pieces, construct[index] ?? "")) === true) found.add(entry);
		}
		return [...new Set([...found].sort((a, b) => a.order - b.order).map(({ value }) => value))];
	}
};
function idsOf(ids, isComputed) {
	return ids.map((id, index) => isComputed[index] === true ? "" : id).join("/");
}
// lib/src/templates/languages/cdk/placing.js
const IN_PROGRAM = {
	text(text, instead) {
		const quote = /^['"`]/.exec(instead)?.[0] ?? "'";
		return `${quote}${text}${quote}`;
	},
	resource: () => ({ withheld: "what is needed has no words of the program yet" })
};
const NOWHERE = {
	start: 0,
	end: 0
};
var Placings = class {
	#grants = new PathIndex();
	#times = /* @__PURE__ */ new Map();
	#statements = /* @__PURE__ */ new Map();
	#placings = /* @__PURE__ */ new Map();
	constructor(grants, policies) {
		for (const grant of grants) for (const path of constructsOf(grant)) this.#grants.add(path, grant);
		for (const { site } of grants) this.#times.set(keyOf$1(site), (this.#times.get(keyOf$1(site)) ?? 0) + 1);
		for (const policy of policies) this.#place(policy);
	}
	#place({ path, name, statements }) {
		const ours = this.#grants.find(constructsWith(path)).flatMap((grant) => {
			const answer = isFor(grant, path, name);
			return answer === "no" ? [] : [{
				grant,
				isSure: answer === "yes"
			}];
		});
		for (const statement of statements) {
			const here = ours.flatMap(({ grant, isSure }) => {
				const answer = isOn(grant, statement.granted);
				return answer === "no" ? [] : [{
					grant,
					isSure,
					isOnIt: answer === "yes"
				}];
			});
			const placings = /* @__PURE__ */ new Map();
			for (const action of statement.granted.actions) {
				const those = here.flatMap((one) => {
					const answer = allows(one.grant, action);
					return answer === "no" ? [] : [{
						...one,
						isAllowed: answer === "yes"
					}];
				});
				for (const { grant } of those) {
					const key = keyOf$1(grant.site);
					this.#statements.set(key, (this.#statements.get(key) ?? /* @__PURE__ */ new Set()).add(statement));
				}
				const [one] = those;
				const sites = [...new Set(those.map(({ grant }) => lineOf(grant.site)))].sort(compare);
				const isOne = new Set(those.map(({ grant }) => keyOf$1(grant.site))).size === 1;
				placings.set(action, one === void 0 ? { why: "no call that is read grants it: the CDK may grant it of itself" } : !isOne ? { why: `${sites.slice(0, 3).join(" and ")} may each grant it` } : those.some(isCertain) ? { grant: one.grant } : { why: `${sites[0] ?? ""} may grant it, which is not certain` });
			}
			this.#placings.set(statement, placings);
		}
	}
	written(statement, file) {
		const placings = this.#placings.get(statement) ?? /* @__PURE__ */ new Map();
		const grants = [...placings.values()].flatMap((one) => "grant" in one ? [one.grant] : []);
		const [first] = grants;
		if (first === void 0) return inNoPlace(statement, placings, file);
		const isOne = grants.length === placings.size && grants.every(({ site }) => keyOf$1(site) === keyOf$1(first.site));
		const why = isOne ? this.#reservation(first, statement) : "several calls make the statement";
		const whole = isOne && why === void 0 ? ofOneCall(first, statement) : void 0;
		if (whole !== void 0) return {
			file: first.site.source.file,
			...whole
		};
		const own = first.site.source;
		const actions = /* @__PURE__ */ new Map();
		for (const [action, placing] of placings) if ("why" in placing) actions.set(action, placing.why);
		else if (placing.grant.site.source !== own) actions.set(action, `${lineOf(placing.grant.site)} grants it`);
		const placeOfAction = (action) => {
			const placing = placings.get(action);
			return placing !== void 0 && "grant" in placing ? actionPlace(placing.grant, action) : NOWHERE;
		};
		return {
			...statement.found,
			file: own.file,
			place: first.site.place,
			list: alone(first.site.place),
			index: 0,
			actions: {
				items: statement.granted.actions.map((action) => textAt$1(action, placeOfAction(action), false)),
				style: "flow",
				shared: false
			},
			resources: atPlace(statement.found, first.site.place),
			notEdited: why ?? "it is not written in one place",
			unplaced: {
				actions,
				...!isOne && { resources: "several calls grant what is on it" }
			}
		};
	}
	#reservation(grant, statement) {
		const key = keyOf$1(grant.site);
		if ((this.#times.get(key) ?? 0) > 1) return "the program comes by it several times";
		if ([...this.#statements.get(key) ?? []].some((one) => one !== statement)) return "it may grant what stands in other statements too";
	}
};
function isCertain(one) {
	return (one.grant.method !== void 0 || one.grant.statement !== void 0) && one.isSure && (one.isOnIt || one.isAllowed);
}
function ofOneCall(grant, { found, granted }) {
	return grant.statement === void 0 ? ofMethod(grant, found, granted) : ofStatement(grant, found, granted);
}
function ofMethod({ event, site, method }, found, { actions }) {
	if (method === void 0) return void 0;
	const { place, source } = site;
	const { receiver, name, isImplied } = method;
	const rewritten = instead(event.node, receiver, name, source.text);
	return {
		...found,
		place,
		list: {
			...alone(place),
			...event.statement !== void 0 && { emptied: { lines: event.statement } }
		},
		index: 0,
		actions: {
			items: actions.map((action) => textAt$1(action, place, false)),
			style: "flow",
			shared: false
		},
		resources: atPlace(found, place),
		...isImplied ? { notEdited: "the CDK grants it with what is written" } : hasKey(receiver) && { notEdited: "a key may be granted with it" },
		rewritten
	};
}
function instead(node, receiver, name, text) {
	return (actions) => {
		const [grantee, ...more] = node.arguments;
		const { callee } = node;
		if (!takesActions(receiver) || name.startsWith("grants.")) return { withheld: "its construct has no method that grants actions by name" };
		if (grantee == null || more.length > 0 || !("property" in callee)) return { withheld: "the call is given more than who is granted it" };
		const [start, end] = [callee.property.start ?? 0, node.end ?? 0];
		const given = text.slice(grantee.start ?? 0, grantee.end ?? 0);
		const quote = text.includes("\"") && !text.includes("'") ? "\"" : "'";
		return { change: [{
			start,
			end,
			text: `grant(${given}${actions.map((action) => `, ${quote}${action}${quote}`).join("")})`
		}] };
	};
}
function hasKey(receiver) {
	if (receiver.kind !== "construct") return true;
	const { props } = receiver;
	if (props === void 0) return receiver.imported;
	if (props.kind !== "object") return !receiver.imported;
	return !props.whole || [...props.entries.keys()].some((key) => /key$|encrypt|kms|replica/i.test(key) && key !== "partitionKey" && key !== "sortKey");
}
function ofStatement({ event, site, statement }, found, { actions }) {
	if (statement === void 0) return void 0;
	const written = actionsOf(statement.value);
	const texts = written.actions.filter((one) => one.kind === "text");
	const isSame = written.whole && new Set(texts.map((one) => plain(one)?.toLowerCase())).size === actions.length && texts.every((one) => actions.some((action) => action.toLowerCase() === plain(one)?.toLowerCase()));
	const places = written.list?.sites ?? [];
	if (!isSame || !places.every((one) => isWithin(one, site))) return void 0;
	return {
		...found,
		place: site.place,
		...listOf(statement.list, event, site),
		actions: {
			items: texts.map((one, index) => textAt$1(plain(one) ?? "", places[index]?.place ?? site.place, true)),
			style: "flow",
			shared: false
		},
		resources: resourcesOf(found, entry(statement.value.args[0], "resources"), site)
	};
}
function listOf(list, event, site) {
	const sites = list?.sites ?? [];
	const [first, last] = [sites[0], sites.at(-1)];
	if (list === void 0 || first === void 0 || last === void 0) return {
		list: {
			...alone(site.place),
			...event.statement !== void 0 && isWithin(site, event.site) && { emptied: { lines: event.statement } }
		},
		index: 0
	};
	return {
		list: {
			place: {
				start: first.place.start,
				end: last.place.end
			},
			size: sites.length,
			style: "flow",
			places: sites.map(({ place }) => place)
		},
		index: list.index
	};
}
function resourcesOf(found, given, site) {
	const items = given?.kind === "list" ? given.items : [];
	return {
		items: found.resources.items.map((item) => {
			const literal = items.find((one) => one.kind === "text" && plain(one) !== void 0 && plain(one) === item.pieces[0] && item.pieces.length === 1);
			const own = literal?.site !== void 0 && isWithin(literal.site, site) ? literal.site : void 0;
			return {
				...item,
				place: own?.place ?? site.place,
				literal: own !== void 0,
				shared: false
			};
		}),
		style: "flow",
		shared: false
	};
}
function atPlace(found, place) {
	return {
		items: found.resources.items.map((item) => ({
			...item,
			place,
			literal: false,
			shared: false
		})),
		style: "flow",
		shared: false
	};
}
function inNoPlace({ found, granted }, placings, file) {
	const reasons = [...placings].map(([action, one]) => [action, "why" in one ? one.why : ""]);
	return {
		...found,
		file,
		place: NOWHERE,
		list: alone(NOWHERE),
		index: 0,
		actions: {
			items: granted.actions.map((action) => textAt$1(action, NOWHERE, false)),
			style: "flow",
			shared: false
		},
		resources: atPlace(found, NOWHERE),
		unplaced: {
			actions: new Map(reasons),
			resources: reasons[0]?.[1] ?? "no call that is read grants it"
		}
	};
}
function actionPlace({ site, statement }, action) {
	if (statement === void 0) return site.place;
	const written = actionsOf(statement.value);
	const index = written.actions.findIndex((one) => plain(one)?.toLowerCase() === action.toLowerCase());
	const own = written.list?.sites?.[index];
	return own !== void 0 && isWithin(own, site) ? own.place : site.place;
}
function alone(place) {
	return {
		place,
		size: 1,
		style: "single",
		places: [place]
	};
}
function textAt$1(action, place, literal) {
	return {
		kind: "text",
		pieces: [action],
		literal,
		place,
		shared: false
	};
}
function isWithin(inner, outer) {
	return inner.source === outer.source && inner.place.start >= outer.place.start && inner.place.end <= outer.place.end;
}
function keyOf$1({ source, place }) {
	return `${source.file}:${place.start}`;
}
function lineOf({ source, place }) {
	return `${source.file}:${lineAt(source.text, place.start)}`;
}
// lib/src/templates/languages/cdk/app-reading.js
var AppReading = class {
	#assembly;
	#file;
	#attachments = new PathIndex();
	#stacks;
	#placings;
	#resources = /* @__PURE__ */ new Map();
	#policies = /* @__PURE__ */ new Map();
	#declared = /* @__PURE__ */ new Map();
	constructor(events, assembly, file) {
		this.#assembly = assembly;
		this.#file = file;
		const { grants, attachments } = grantsIn(events);
		for (const one of attachments) for (const path of constructsAttachedTo(one)) this.#attachments.add(path, one);
		this.#stacks = events.flatMap(({ made, name }) => made.kind === "construct" && name.endsWith("Stack") ? [made] : []).toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0));
		for (const stack of assembly.stacks) {
			const declared = cloudFormationDeclarations(stack.root, {
				text: stack.text,
				wording: IN_PROGRAM
			});
			this.#declared.set(stack, declared);
			for (const policy of declared.policies) {
				const made = this.#madeOf(policy, stack);
				if (made !== void 0) this.#policies.set(policy, made);
			}
		}
		this.#placings = new Placings(grants, [...this.#policies.values()]);
	}
	read() {
		const statements = [];
		const claims = [];
		for (const [stack, { roles, policies }] of this.#declared) {
			const file = this.#fileOf(stack);
			const unit = {
				path: file,
				stacks: stack.names
			};
			const none = {
				start: 0,
				end: 0
			};
			for (const { role } of roles) claims.push({
				unit,
				file,
				place: none,
				declaresRole: true,
				holder: {
					managed: false,
					...role && { role }
				}
			});
			for (const policy of policies) {
				const made = this.#policies.get(policy);
				const { holders } = policy;
				const shown = made === void 0 ? this.#attached(policy, stack, file) : {
					file,
					place: none
				};
				for (const holder of holders) claims.push({
					unit,
					declaresRole: false,
					holder,
					...shown
				});
				for (const one of made?.statements ?? []) statements.push({
					...this.#placings.written(one, file),
					unit,
					holders,
					wording: IN_PROGRAM
				});
			}
		}
		return {
			statements,
			claims,
			unread: []
		};
	}
	#madeOf(policy, stack) {
		const [id, resource] = this.#resourcesOf(stack).around(policy) ?? [];
		const path = id === void 0 ? void 0 : stack.paths.get(id);
		if (path === void 0 || resource === void 0) return void 0;
		const properties = record(resource["Properties"]);
		const inline = Array.isArray(properties["Policies"]) ? properties["Policies"].map(record) : [];
		const [holder] = policy.holders;
		const name = holder?.policy !== void 0 && "pieces" in holder.policy ? holder.policy.pieces.join("") : void 0;
		const isInline = resource["Type"] === "AWS::IAM::Role";
		const document = record(record(isInline ? inline.find(({ PolicyName }) => PolicyName === name) : properties)["PolicyDocument"])["Statement"];
		if (!Array.isArray(document) || policy.statements.length === 0) return void 0;
		return {
			path,
			statements: policy.statements.map((found) => ({
				found,
				granted: this.#granted(record(document[found.index]), stack)
			})),
			...isInline && name !== void 0 && { name }
		};
	}
	#granted({ Action, Resource }, stack) {
		const several = (value) => Array.isArray(value) ? value : [value];
		return {
			actions: several(Action).filter((one) => typeof one === "string"),
			resources: several(Resource).flatMap((one) => {
				if (record(one)["Ref"] === "AWS::NoValue") return [];
				const made = logicalIdsIn(one).map((id) => id.startsWith("import:") ? this.#assembly.exported.get(id.slice(7)) : stack.paths.get(id));
				const paths = made.filter((path) => path !== void 0);
				if (paths.length < made.length) return [{ paths: [] }];
				return [{
					paths,
					...paths.length === 0 && { text: typeof one === "string" ? one : JSON.stringify(one) }
				}];
			})
		};
	}
	#attached({ unread, holders, place }, stack, file) {
		const nowhere = {
			file,
			place: {
				start: 0,
				end: 0
			}
		};
		if (unread === void 0) return nowhere;
		const [id] = this.#resourcesOf(stack).around({ place }) ?? [];
		const role = id === void 0 ? void 0 : stack.paths.get(id);
		const name = holders.flatMap(({ policy }) => policy !== void 0 && "pieces" in policy ? policy.pieces : [])[0];
		const named = (role === void 0 ? [] : this.#attachments.find(constructsWithRole(role))).filter((one) => one.name === name && role !== void 0 && isHeldBy(one, role) !== "no");
		const [only] = named;
		if (only === void 0) return {
			...nowhere,
			unread,
			unplaced: "no call that is read attaches it: the CDK may do so of itself"
		};
		return named.length === 1 && role !== void 0 && isHeldBy(only, role) === "yes" ? {
			file: only.site.source.file,
			place: only.site.place,
			unread
		} : {
			...nowhere,
			unread,
			unplaced: "several calls may attach it"
		};
	}
	#resourcesOf(stack) {
		const known = this.#resources.get(stack) ?? new Resources$1(stack);
		this.#resources.set(stack, known);
		return known;
	}
	#fileOf({ paths }) {
		const [some = []] = paths.values();
		const stack = this.#stacks.find(({ path }) => path !== void 0 && path.length > 0 && path.every((pieces, index) => mayBecome(pieces, some[index] ?? "")));
		return stack === void 0 ? this.#file : stack.definition?.scope.source.file ?? stack.site.source.file;
	}
};
var Resources$1 = class {
	#sorted;
	#resources;
	constructor({ root, resources }) {
		const written = valueAt(root, "Resources");
		this.#resources = resources;
		this.#sorted = (written?.kind === "mapping" ? [...written.entries] : []).map(([id, { place }]) => ({
			id,
			place
		})).toSorted((a, b) => a.place.start - b.place.start);
	}
	around({ place }) {
		let [low, high] = [0, this.#sorted.length];
		while (low < high) {
			const middle = low + high >> 1;
			if ((this.#sorted[middle]?.place.start ?? 0) <= place.start) low = middle + 1;
			else high = middle;
		}
		const found = this.#sorted[low - 1];
		const resource = found && this.#resources.get(found.id);
		return found !== void 0 && resource !== void 0 && place.end <= found.place.end ? [found.id, resource] : void 0;
	}
};
// lib/src/templates/languages/cdk/syntax.js
var import_lib = (/* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function _objectWithoutPropertiesLoose(r, e) {
		if (null == r) return {};
		var t = {};
		for (var n in r) if ({}.hasOwnProperty.call(r, n)) {
			if (-1 !== e.indexOf(n)) continue;
			t[n] = r[n];
		}
		return t;
	}
	var Position = class {
		constructor(line, col, index) {
			this.line = void 0;
			this.column = void 0;
			this.index = void 0;
			this.line = line;
			this.column = col;
			this.index = index;
		}
	};
	var SourceLocation = class {
		constructor(start, end) {
			this.start = void 0;
			this.end = void 0;
			this.filename = void 0;
			this.identifierName = void 0;
			this.start = start;
			this.end = end;
		}
	};
	function createPositionWithColumnOffset(position, columnOffset) {
		const { line, column, index } = position;
		return new Position(line, column + columnOffset, index + columnOffset);
	}
	const code = "BABEL_PARSER_SOURCETYPE_MODULE_REQUIRED";
	var ModuleErrors = {
		ImportMetaOutsideModule: {
			message: `import.meta may appear only with 'sourceType: "module"'`,
			code
		},
		ImportOutsideModule: {
			message: `'import' and 'export' may appear only with 'sourceType: "module"'`,
			code
		}
	};
	const NodeDescriptions = {
		ArrayPattern: "array destructuring pattern",
		AssignmentExpression: "assignment expression",
		AssignmentPattern: "assignment expression",
		ArrowFunctionExpression: "arrow function expression",
		ConditionalExpression: "conditional expression",
		CatchClause: "catch clause",
		ForOfStatement: "for-of statement",
		ForInStatement: "for-in statement",
		ForStatement: "for-loop",
		FormalParameters: "function parameter list",
		Identifier: "identifier",
		ImportSpecifier: "import specifier",
		ImportDefaultSpecifier: "import default specifier",
		ImportNamespaceSpecifier: "import namespace specifier",
		ObjectPattern: "object destructuring pattern",
		ParenthesizedExpression: "parenthesized expression",
		RestElement: "rest element",
		UpdateExpression: {
			true: "prefix operation",
			false: "postfix operation"
		},
		VariableDeclarator: "variable declaration",
		YieldExpression: "yield expression"
	};
	const toNodeDescription = (node) => node.type === "UpdateExpression" ? NodeDescriptions.UpdateExpression[`${node.prefix}`] : NodeDescriptions[node.type];
	var StandardErrors = {
		AccessorIsGenerator: ({ kind }) => `A ${kind}ter cannot be a generator.`,
		ArgumentsInClass: "'arguments' is only allowed in functions and class methods.",
		AsyncFunctionInSingleStatementContext: "Async functions can only be declared at the top level or inside a block.",
		AwaitBindingIdentifier: "Can not use 'await' as identifier inside an async function.",
		AwaitBindingIdentifierInStaticBlock: "Can not use 'await' as identifier inside a static block.",
		AwaitExpressionFormalParameter: "'await' is not allowed in async function parameters.",
		AwaitUsingNotInAsyncContext: "'await using' is only allowed within async functions and at the top levels of modules.",
		AwaitNotInAsyncContext: "'await' is only allowed within async functions and at the top levels of modules.",
		BadGetterArity: "A 'get' accessor must not have any formal parameters.",
		BadSetterArity: "A 'set' accessor must have exactly one formal parameter.",
		BadSetterRestParameter: "A 'set' accessor function argument must not be a rest parameter.",
		ConstructorClassField: "Classes may not have a field named 'constructor'.",
		ConstructorClassPrivateField: "Classes may not have a private field named '#constructor'.",
		ConstructorIsAccessor: "Class constructor may not be an accessor.",
		ConstructorIsAsync: "Constructor can't be an async function.",
		ConstructorIsGenerator: "Constructor can't be a generator.",
		DeclarationMissingInitializer: ({ kind }) => `Missing initializer in ${kind} declaration.`,
		DecoratorArgumentsOutsideParentheses: "Decorator arguments must be moved inside parentheses: use '@(decorator(args))' instead of '@(decorator)(args)'.",
		DecoratorBeforeExport: "Decorators must be placed *before* the 'export' keyword. Remove the 'decoratorsBeforeExport: true' option to use the 'export @decorator class {}' syntax.",
		DecoratorsBeforeAfterExport: "Decorators can be placed *either* before or after the 'export' keyword, but not in both locations at the same time.",
		DecoratorConstructor: "Decorators can't be used with a constructor. Did you mean '@dec class { ... }'?",
		DecoratorExportClass: "Decorators must be placed *after* the 'export' keyword. Remove the 'decoratorsBeforeExport: false' option to use the '@decorator export class {}' syntax.",
		DecoratorSemicolon: "Decorators must not be followed by a semicolon.",
		DecoratorStaticBlock: "Decorators can't be used with a static block.",
		DeferImportRequiresNamespace: "Only `import defer * as x from \"./module\"` is valid.",
		DeletePrivateField: "Deleting a private field is not allowed.",
		DestructureNamedImport: "ES2015 named imports do not destructure. Use another statement for destructuring after the import.",
		DuplicateConstructor: "Duplicate constructor in the same class.",
		DuplicateDefaultExport: "Only one default export allowed per module.",
		DuplicateExport: ({ exportName }) => `\`${exportName}\` has already been exported. Exported identifiers must be unique.`,
		DuplicateProto: "Redefinition of __proto__ property.",
		DuplicateRegExpFlags: "Duplicate regular expression flag.",
		ElementAfterRest: "Rest element must be last element.",
		EscapedCharNotAnIdentifier: "Invalid Unicode escape.",
		ExportBindingIsString: ({ localName, exportName, typeModifierIn }) => `A string literal cannot be used as an exported binding without \`from\`.\n- Did you mean \`export ${typeModifierIn === "declaration" ? "type " : ""}{ ${typeModifierIn === "specifier" ? "type " : ""}'${localName}' as '${exportName}' } from 'some-module'\`?`,
		ExportDefaultFromAsIdentifier: "'from' is not allowed as an identifier after 'export default'.",
		ForInOfLoopInitializer: ({ type }) => `'${type === "ForInStatement" ? "for-in" : "for-of"}' loop variable declaration may not have an initializer.`,
		ForInUsing: "For-in loop may not start with 'using' declaration.",
		ForOfAsync: "The left-hand side of a for-of loop may not be 'async'.",
		ForOfLet: "The left-hand side of a for-of loop may not start with 'let'.",
		GeneratorInSingleStatementContext: "Generators can only be declared at the top level or inside a block.",
		IllegalBreakContinue: ({ type }) => `Unsyntactic ${type === "BreakStatement" ? "break" : "continue"}.`,
		IllegalLanguageModeDirective: "Illegal 'use strict' directive in function with non-simple parameter list.",
		IllegalReturn: "'return' outside of function.",
		ImportAttributesUseAssert: "The `assert` keyword in import attributes is deprecated and it has been replaced by the `with` keyword. You can enable the `deprecatedImportAssert` parser plugin to suppress this error.",
		ImportBindingIsString: ({ importName }) => `A string literal cannot be used as an imported binding.\n- Did you mean \`import { "${importName}" as foo }\`?`,
		ImportCallArity: `\`import()\` requires exactly one or two arguments.`,
		ImportCallNotNewExpression: "Cannot use new with import(...).",
		ImportCallSpreadArgument: "`...` is not allowed in `import()`.",
		ImportJSONBindingNotDefault: "A JSON module can only be imported with `default`.",
		ImportReflectionHasAssertion: "`import module x` cannot have assertions.",
		ImportReflectionNotBinding: "Only `import module x from \"./module\"` is valid.",
		IncompatibleRegExpUVFlags: "The 'u' and 'v' regular expression flags cannot be enabled at the same time.",
		InvalidBigIntLiteral: "Invalid BigIntLiteral.",
		InvalidCodePoint: "Code point out of bounds.",
		InvalidCoverDiscardElement: "'void' must be followed by an expression when not used in a binding position.",
		InvalidCoverInitializedName: "Invalid shorthand property initializer.",
		InvalidDecimal: "Invalid decimal.",
		InvalidDigit: ({ radix }) => `Expected number in radix ${radix}.`,
		InvalidEscapeSequence: "Bad character escape sequence.",
		InvalidEscapeSequenceTemplate: "Invalid escape sequence in template.",
		InvalidEscapedReservedWord: ({ reservedWord }) => `Escape sequence in keyword ${reservedWord}.`,
		InvalidIdentifier: ({ identifierName }) => `Invalid identifier ${identifierName}.`,
		InvalidLhs: ({ ancestor }) => `Invalid left-hand side in ${toNodeDescription(ancestor)}.`,
		InvalidLhsBinding: ({ ancestor }) => `Binding invalid left-hand side in ${toNodeDescription(ancestor)}.`,
		InvalidLhsOptionalChaining: ({ ancestor }) => `Invalid optional chaining in the left-hand side of ${toNodeDescription(ancestor)}.`,
		InvalidOrMissingExponent: "Floating-point numbers require a valid exponent after the 'e'.",
		InvalidOrUnexpectedToken: ({ unexpected }) => `Unexpected character '${unexpected}'.`,
		InvalidParenthesizedAssignment: "Invalid parenthesized assignment pattern.",
		InvalidPrivateFieldResolution: ({ identifierName }) => `Private name #${identifierName} is not defined.`,
		InvalidPropertyBindingPattern: "Binding member expression.",
		InvalidRecordProperty: "Only properties and spread elements are allowed in record definitions.",
		InvalidRestAssignmentPattern: "Invalid rest operator's argument.",
		LabelRedeclaration: ({ labelName }) => `Label '${labelName}' is already declared.`,
		LetInLexicalBinding: "'let' is disallowed as a lexically bound name.",
		LineTerminatorBeforeArrow: "No line break is allowed before '=>'.",
		MalformedRegExpFlags: "Invalid regular expression flag.",
		MissingClassName: "A class name is required.",
		MissingEqInAssignment: "Only '=' operator can be used for specifying default value.",
		MissingSemicolon: "Missing semicolon.",
		MissingPlugin: ({ missingPlugin }) => `This experimental syntax requires enabling the parser plugin: ${missingPlugin.map((name) => JSON.stringify(name)).join(", ")}.`,
		MissingOneOfPlugins: ({ missingPlugin }) => `This experimental syntax requires enabling one of the following parser plugin(s): ${missingPlugin.map((name) => JSON.stringify(name)).join(", ")}.`,
		MissingUnicodeEscape: "Expecting Unicode escape sequence \\uXXXX.",
		MixingCoalesceWithLogical: "Nullish coalescing operator(??) requires parens when mixing with logical operators.",
		ModuleAttributeDifferentFromType: "The only accepted module attribute is `type`.",
		ModuleAttributeInvalidValue: "Only string literals are allowed as module attribute values.",
		ModuleAttributesWithDuplicateKeys: ({ key }) => `Duplicate key "${key}" is not allowed in module attributes.`,
		ModuleExportNameHasLoneSurrogate: ({ surrogateCharCode }) => `An export name cannot include a lone surrogate, found '\\u${surrogateCharCode.toString(16)}'.`,
		ModuleExportUndefined: ({ localName }) => `Export '${localName}' is not defined.`,
		MultipleDefaultsInSwitch: "Multiple default clauses.",
		NewlineAfterThrow: "Illegal newline after throw.",
		NoCatchOrFinally: "Missing catch or finally clause.",
		NumberIdentifier: "Identifier directly after number.",
		NumericSeparatorInEscapeSequence: "Numeric separators are not allowed inside unicode escape sequences or hex escape sequences.",
		ObsoleteAwaitStar: "'await*' has been removed from the async functions proposal. Use Promise.all() instead.",
		OptionalChainingNoNew: "Constructors in/after an Optional Chain are not allowed.",
		OptionalChainingNoTemplate: "Tagged Template Literals are not allowed in optionalChain.",
		OverrideOnConstructor: "'override' modifier cannot appear on a constructor declaration.",
		ParamDupe: "Argument name clash.",
		PatternHasAccessor: "Object pattern can't contain getter or setter.",
		PatternHasMethod: "Object pattern can't contain methods.",
		PrivateInExpectedIn: ({ identifierName }) => `Private names are only allowed in property accesses (\`obj.#${identifierName}\`) or in \`in\` expressions (\`#${identifierName} in obj\`).`,
		PrivateNameRedeclaration: ({ identifierName }) => `Duplicate private name #${identifierName}.`,
		RecordExpressionBarIncorrectEndSyntaxType: "Record expressions ending with '|}' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.",
		RecordExpressionBarIncorrectStartSyntaxType: "Record expressions starting with '{|' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.",
		RecordExpressionHashIncorrectStartSyntaxType: "Record expressions starting with '#{' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'hash'.",
		RecordNoProto: "'__proto__' is not allowed in Record expressions.",
		RestTrailingComma: "Unexpected trailing comma after rest element.",
		SloppyFunction: "In non-strict mode code, functions can only be declared at top level or inside a block.",
		SloppyFunctionAnnexB: "In non-strict mode code, functions can only be declared at top level, inside a block, or as the body of an if statement.",
		SourcePhaseImportRequiresDefault: "Only `import source x from \"./module\"` is valid.",
		StaticPrototype: "Classes may not have static property named prototype.",
		SuperCallNotNewExpression: "Cannot use new with super(...).",
		SuperNotAllowed: "`super()` is only valid inside a class constructor of a subclass. Maybe a typo in the method name ('constructor') or not extending another class?",
		SuperPrivateField: "Private fields can't be accessed on super.",
		TrailingDecorator: "Decorators must be attached to a class element.",
		TupleExpressionBarIncorrectEndSyntaxType: "Tuple expressions ending with '|]' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.",
		TupleExpressionBarIncorrectStartSyntaxType: "Tuple expressions starting with '[|' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.",
		TupleExpressionHashIncorrectStartSyntaxType: "Tuple expressions starting with '#[' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'hash'.",
		UnexpectedArgumentPlaceholder: "Unexpected argument placeholder.",
		UnexpectedAwaitAfterPipelineBody: "Unexpected \"await\" after pipeline body; await must have parentheses in minimal proposal.",
		UnexpectedDigitAfterHash: "Unexpected digit after hash token.",
		UnexpectedImportExport: "'import' and 'export' may only appear at the top level.",
		UnexpectedKeyword: ({ keyword }) => `Unexpected keyword '${keyword}'.`,
		UnexpectedLeadingDecorator: "Leading decorators must be attached to a class declaration.",
		UnexpectedLexicalDeclaration: "Lexical declaration cannot appear in a single-statement context.",
		UnexpectedNewTarget: "`new.target` can only be used in functions or class properties.",
		UnexpectedNumericSeparator: "A numeric separator is only allowed between two digits.",
		UnexpectedPrivateField: "Unexpected private name.",
		UnexpectedReservedWord: ({ reservedWord }) => `Unexpected reserved word '${reservedWord}'.`,
		UnexpectedSuper: "'super' is only allowed in object methods and classes.",
		UnexpectedToken: ({ expected, unexpected }) => `Unexpected token${unexpected ? ` '${unexpected}'.` : ""}${expected ? `, expected "${expected}"` : ""}`,
		UnexpectedTokenUnaryExponentiation: "Illegal expression. Wrap left hand side or entire exponentiation in parentheses.",
		UnexpectedUsingDeclaration: "Using declaration cannot appear in the top level when source type is `script` or in the bare case statement.",
		UnexpectedVoidPattern: "Unexpected void binding.",
		UnsupportedDecoratorExport: "A decorated export must export a class declaration.",
		UnsupportedDefaultExport: "Only expressions, functions or classes are allowed as the `default` export.",
		UnsupportedImport: "`import` can only be used in `import()` or `import.meta`.",
		UnsupportedMetaProperty: ({ target, onlyValidPropertyName }) => `The only valid meta property for ${target} is ${target}.${onlyValidPropertyName}.`,
		UnsupportedParameterDecorator: "Decorators cannot be used to decorate parameters.",
		UnsupportedPropertyDecorator: "Decorators cannot be used to decorate object literal properties.",
		UnsupportedSuper: "'super' can only be used with function calls (i.e. super()) or in property accesses (i.e. super.prop or super[prop]).",
		UnterminatedComment: "Unterminated comment.",
		UnterminatedRegExp: "Unterminated regular expression.",
		UnterminatedString: "Unterminated string constant.",
		UnterminatedTemplate: "Unterminated template.",
		UsingDeclarationExport: "Using declaration cannot be exported.",
		UsingDeclarationHasBindingPattern: "Using declaration cannot have destructuring patterns.",
		VarRedeclaration: ({ identifierName }) => `Identifier '${identifierName}' has already been declared.`,
		VoidPatternCatchClauseParam: "A void binding can not be the catch clause parameter. Use `try { ... } catch { ... }` if you want to discard the caught error.",
		VoidPatternInitializer: "A void binding may not have an initializer.",
		YieldBindingIdentifier: "Can not use 'yield' as identifier inside a generator.",
		YieldInParameter: "Yield expression is not allowed in formal parameters.",
		YieldNotInGeneratorFunction: "'yield' is only allowed within generator functions.",
		ZeroDigitNumericSeparator: "Numeric separator can not be used after leading 0."
	};
	var StrictModeErrors = {
		StrictDelete: "Deleting local variable in strict mode.",
		StrictEvalArguments: ({ referenceName }) => `Assigning to '${referenceName}' in strict mode.`,
		StrictEvalArgumentsBinding: ({ bindingName }) => `Binding '${bindingName}' in strict mode.`,
		StrictFunction: "In strict mode code, functions can only be declared at top level or inside a block.",
		StrictNumericEscape: "The only valid numeric escape in strict mode is '\\0'.",
		StrictOctalLiteral: "Legacy octal literals are not allowed in strict mode.",
		StrictWith: "'with' in strict mode."
	};
	var ParseExpressionErrors = {
		ParseExpressionEmptyInput: "Unexpected parseExpression() input: The input is empty or contains only comments.",
		ParseExpressionExpectsEOF: ({ unexpected }) => `Unexpected parseExpression() input: The input should contain exactly one expression, but the first expression is followed by the unexpected character \`${String.fromCodePoint(unexpected)}\`.`
	};
	const UnparenthesizedPipeBodyDescriptions = /* @__PURE__ */ new Set([
		"ArrowFunctionExpression",
		"AssignmentExpression",
		"ConditionalExpression",
		"YieldExpression"
	]);
	var PipelineOperatorErrors = Object.assign({
		PipeBodyIsTighter: "Unexpected yield after pipeline body; any yield expression acting as Hack-style pipe body must be parenthesized due to its loose operator precedence.",
		PipeTopicRequiresHackPipes: "Topic reference is used, but the pipelineOperator plugin was not passed a \"proposal\": \"hack\" or \"smart\" option.",
		PipeTopicUnbound: "Topic reference is unbound; it must be inside a pipe body.",
		PipeTopicUnconfiguredToken: ({ token }) => `Invalid topic token ${token}. In order to use ${token} as a topic reference, the pipelineOperator plugin must be configured with { "proposal": "hack", "topicToken": "${token}" }.`,
		PipeTopicUnused: "Hack-style pipe body does not contain a topic reference; Hack-style pipes must use topic at least once.",
		PipeUnparenthesizedBody: ({ type }) => `Hack-style pipe body cannot be an unparenthesized ${toNodeDescription({ type })}; please wrap it in parentheses.`
	}, {
		PipelineBodyNoArrow: "Unexpected arrow \"=>\" after pipeline body; arrow function in pipeline body must be parenthesized.",
		PipelineBodySequenceExpression: "Pipeline body may not be a comma-separated sequence expression.",
		PipelineHeadSequenceExpression: "Pipeline head should not be a comma-separated sequence expression.",
		PipelineTopicUnused: "Pipeline is in topic style but does not use topic reference.",
		PrimaryTopicNotAllowed: "Topic reference was used in a lexical context without topic binding.",
		PrimaryTopicRequiresSmartPipeline: "Topic reference is used, but the pipelineOperator plugin was not passed a \"proposal\": \"hack\" or \"smart\" option."
	});
	var FunctionBindErrors = {
		UnsupportedBind: "Binding should be performed on object property.",
		UnsupportedBindRHS: "The right-hand side of binding can not be super or import."
	};
	const _excluded = ["message"];
	function defineHidden(obj, key, value) {
		Object.defineProperty(obj, key, {
			enumerable: false,
			configurable: true,
			value
		});
	}
	function toParseErrorConstructor({ toMessage, code, reasonCode, syntaxPlugin }) {
		const hasMissingPlugin = reasonCode === "MissingPlugin" || reasonCode === "MissingOneOfPlugins";
		const oldReasonCodes = {
			AccessorCannotDeclareThisParameter: "AccesorCannotDeclareThisParameter",
			AccessorCannotHaveTypeParameters: "AccesorCannotHaveTypeParameters",
			ConstInitializerMustBeStringOrNumericLiteralOrLiteralEnumReference: "ConstInitiailizerMustBeStringOrNumericLiteralOrLiteralEnumReference",
			SetAccessorCannotHaveOptionalParameter: "SetAccesorCannotHaveOptionalParameter",
			SetAccessorCannotHaveRestParameter: "SetAccesorCannotHaveRestParameter",
			SetAccessorCannotHaveReturnType: "SetAccesorCannotHaveReturnType"
		};
		if (oldReasonCodes[reasonCode]) reasonCode = oldReasonCodes[reasonCode];
		return function constructor(loc, details) {
			const error = /* @__PURE__ */ new SyntaxError();
			error.code = code;
			error.reasonCode = reasonCode;
			error.loc = loc;
			error.pos = loc.index;
			error.syntaxPlugin = syntaxPlugin;
			if (hasMissingPlugin) error.missingPlugin = details.missingPlugin;
			defineHidden(error, "clone", function clone(overrides = {}) {
				var _overrides$loc;
				const { line, column, index } = (_overrides$loc = overrides.loc) != null ? _overrides$loc : loc;
				return constructor(new Position(line, column, index), Object.assign({}, details, overrides.details));
			});
			defineHidden(error, "details", details);
			Object.defineProperty(error, "message", {
				configurable: true,
				get() {
					const message = `${toMessage(details)} (${loc.line}:${loc.column})`;
					this.message = message;
					return message;
				},
				set(value) {
					Object.defineProperty(this, "message", {
						value,
						writable: true
					});
				}
			});
			return error;
		};
	}
	function ParseErrorEnum(argument, syntaxPlugin) {
		if (Array.isArray(argument)) return (parseErrorTemplates) => ParseErrorEnum(parseErrorTemplates, argument[0]);
		const ParseErrorConstructors = {};
		for (const reasonCode of Object.keys(argument)) {
			const template = argument[reasonCode];
			const _ref = typeof template === "string" ? { message: () => template } : typeof template === "function" ? { message: template } : template, { message } = _ref, rest = _objectWithoutPropertiesLoose(_ref, _excluded);
			ParseErrorConstructors[reasonCode] = toParseErrorConstructor(Object.assign({
				code: "BABEL_PARSER_SYNTAX_ERROR",
				reasonCode,
				toMessage: typeof message === "string" ? () => message : message
			}, syntaxPlugin ? { syntaxPlugin } : {}, rest));
		}
		return ParseErrorConstructors;
	}
	const Errors = Object.assign({}, ParseErrorEnum(ModuleErrors), ParseErrorEnum(StandardErrors), ParseErrorEnum(StrictModeErrors), ParseErrorEnum(ParseExpressionErrors), ParseErrorEnum`pipelineOperator`(PipelineOperatorErrors), ParseErrorEnum`functionBind`(FunctionBindErrors));
	function createDefaultOptions() {
		return {
			sourceType: "script",
			sourceFilename: void 0,
			startIndex: 0,
			startColumn: 0,
			startLine: 1,
			allowAwaitOutsideFunction: false,
			allowReturnOutsideFunction: false,
			allowNewTargetOutsideFunction: false,
			allowImportExportEverywhere: false,
			allowSuperOutsideMethod: false,
			allowUndeclaredExports: false,
			allowYieldOutsideFunction: false,
			plugins: [],
			strictMode: void 0,
			ranges: false,
			tokens: false,
			createImportExpressions: false,
			createParenthesizedExpressions: false,
			errorRecovery: false,
			attachComment: true,
			annexB: true
		};
	}
	function getOptions(opts) {
		const options = createDefaultOptions();
		if (opts == null) return options;
		if (opts.annexB != null && opts.annexB !== false) throw new Error("The `annexB` option can only be set to `false`.");
		for (const key of Object.keys(options)) if (opts[key] != null) options[key] = opts[key];
		if (options.startLine === 1) {
			if (opts.startIndex == null && options.startColumn > 0) options.startIndex = options.startColumn;
			else if (opts.startColumn == null && options.startIndex > 0) options.startColumn = options.startIndex;
		} else if (opts.startColumn == null || opts.startIndex == null) {
			if (opts.startIndex != null) throw new Error("With a `startLine > 1` you must also specify `startIndex` and `startColumn`.");
		}
		if (options.sourceType === "commonjs") {
			if (opts.allowAwaitOutsideFunction != null) throw new Error("The `allowAwaitOutsideFunction` option cannot be used with `sourceType: 'commonjs'`.");
			if (opts.allowReturnOutsideFunction != null) throw new Error("`sourceType: 'commonjs'` implies `allowReturnOutsideFunction: true`, please remove the `allowReturnOutsideFunction` option or use `sourceType: 'script'`.");
			if (opts.allowNewTargetOutsideFunction != null) throw new Error("`sourceType: 'commonjs'` implies `allowNewTargetOutsideFunction: true`, please remove the `allowNewTargetOutsideFunction` option or use `sourceType: 'script'`.");
		}
		return options;
	}
	const { defineProperty } = Object;
	const toUnenumerable = (object, key) => {
		if (object) defineProperty(object, key, {
			enumerable: false,
			value: object[key]
		});
	};
	function toESTreeLocation(node) {
		toUnenumerable(node.loc.start, "index");
		toUnenumerable(node.loc.end, "index");
		return node;
	}
	var estree = (superClass) => class ESTreeParserMixin extends superClass {
		parse() {
			const file = toESTreeLocation(super.parse());
			if (this.optionFlags & 256) file.tokens = file.tokens.map(toESTreeLocation);
			return file;
		}
		parseRegExpLiteral({ pattern, flags }) {
			let regex = null;
			try {
				regex = new RegExp(pattern, flags);
			} catch (_) {}
			const node = this.estreeParseLiteral(regex);
			node.regex = {
				pattern,
				flags
			};
			return node;
		}
		parseBigIntLiteral(value) {
			let bigInt;
			try {
				bigInt = BigInt(value);
			} catch (_unused) {
				bigInt = null;
			}
			const node = this.estreeParseLiteral(bigInt);
			node.bigint = node.value !== null ? String(node.value) : value;
			return node;
		}
		parseDecimalLiteral(value) {
			const node = this.estreeParseLiteral(null);
			node.decimal = String(node.value || value);
			return node;
		}
		estreeParseLiteral(value) {
			return this.parseLiteral(value, "Literal");
		}
		parseStringLiteral(value) {
			return this.estreeParseLiteral(value);
		}
		parseNumericLiteral(value) {
			return this.estreeParseLiteral(value);
		}
		parseNullLiteral() {
			return this.estreeParseLiteral(null);
		}
		parseBooleanLiteral(value) {
			return this.estreeParseLiteral(value);
		}
		estreeParseChainExpression(node, endLoc) {
			const chain = this.startNodeAtNode(node);
			chain.expression = node;
			return this.finishNodeAt(chain, "ChainExpression", endLoc);
		}
		directiveToStmt(directive) {
			const expression = directive.value;
			delete directive.value;
			this.castNodeTo(expression, "Literal");
			expression.raw = expression.extra.raw;
			expression.value = expression.extra.expressionValue;
			const stmt = this.castNodeTo(directive, "ExpressionStatement");
			stmt.expression = expression;
			stmt.directive = expression.extra.rawValue;
			delete expression.extra;
			return stmt;
		}
		fillOptionalPropertiesForTSESLint(node) {}
		cloneEstreeStringLiteral(node) {
			const { start, end, loc, range, raw, value } = node;
			const cloned = Object.create(node.constructor.prototype);
			cloned.type = "Literal";
			cloned.start = start;
			cloned.end = end;
			cloned.loc = loc;
			cloned.range = range;
			cloned.raw = raw;
			cloned.value = value;
			return cloned;
		}
		initFunction(node, isAsync) {
			super.initFunction(node, isAsync);
			node.expression = false;
		}
		checkDeclaration(node) {
			if (node != null && this.isObjectProperty(node)) this.checkDeclaration(node.value);
			else super.checkDeclaration(node);
		}
		getObjectOrClassMethodParams(method) {
			return method.value.params;
		}
		isValidDirective(stmt) {
			var _stmt$expression$extr;
			return stmt.type === "ExpressionStatement" && stmt.expression.type === "Literal" && typeof stmt.expression.value === "string" && !((_stmt$expression$extr = stmt.expression.extra) != null && _stmt$expression$extr.parenthesized);
		}
		parseBlockBody(node, allowDirectives, topLevel, end, afterBlockParse) {
			super.parseBlockBody(node, allowDirectives, topLevel, end, afterBlockParse);
			node.body = node.directives.map((d) => this.directiveToStmt(d)).concat(node.body);
			delete node.directives;
		}
		parsePrivateName() {
			const node = super.parsePrivateName();
			if (!this.getPluginOption("estree", "classFeatures")) return node;
			return this.convertPrivateNameToPrivateIdentifier(node);
		}
		convertPrivateNameToPrivateIdentifier(node) {
			const name = super.getPrivateNameSV(node);
			delete node.id;
			node.name = name;
			return this.castNodeTo(node, "PrivateIdentifier");
		}
		isPrivateName(node) {
			if (!this.getPluginOption("estree", "classFeatures")) return super.isPrivateName(node);
			return node.type === "PrivateIdentifier";
		}
		getPrivateNameSV(node) {
			if (!this.getPluginOption("estree", "classFeatures")) return super.getPrivateNameSV(node);
			return node.name;
		}
		parseLiteral(value, type) {
			const node = super.parseLiteral(value, type);
			node.raw = node.extra.raw;
			delete node.extra;
			return node;
		}
		parseFunctionBody(node, allowExpression, isMethod = false) {
			super.parseFunctionBody(node, allowExpression, isMethod);
			node.expression = node.body.type !== "BlockStatement";
		}
		parseMethod(node, isGenerator, isAsync, isConstructor, allowDirectSuper, type, inClassScope = false) {
			let funcNode = this.startNode();
			funcNode.kind = node.kind;
			funcNode = super.parseMethod(funcNode, isGenerator, isAsync, isConstructor, allowDirectSuper, type, inClassScope);
			delete funcNode.kind;
			const { typeParameters } = node;
			if (typeParameters) {
				delete node.typeParameters;
				funcNode.typeParameters = typeParameters;
				this.resetStartLocationFromNode(funcNode, typeParameters);
			}
			node.value = this.castNodeTo(funcNode, "FunctionExpression");
			if (type === "ClassPrivateMethod") node.computed = false;
			if (type === "ObjectMethod") {
				if (node.kind === "method") node.kind = "init";
				node.shorthand = false;
				return this.finishNode(node, "Property");
			} else return this.finishNode(node, "MethodDefinition");
		}
		nameIsConstructor(key) {
			if (key.type === "Literal") return key.value === "constructor";
			return super.nameIsConstructor(key);
		}
		parseClassProperty(...args) {
			const propertyNode = super.parseClassProperty(...args);
			if (!this.getPluginOption("estree", "classFeatures")) return propertyNode;
			this.castNodeTo(propertyNode, "PropertyDefinition");
			return propertyNode;
		}
		parseClassPrivateProperty(...args) {
			const propertyNode = super.parseClassPrivateProperty(...args);
			if (!this.getPluginOption("estree", "classFeatures")) return propertyNode;
			this.castNodeTo(propertyNode, "PropertyDefinition");
			propertyNode.computed = false;
			return propertyNode;
		}
		parseClassAccessorProperty(node) {
			const accessorPropertyNode = super.parseClassAccessorProperty(node);
			if (!this.getPluginOption("estree", "classFeatures")) return accessorPropertyNode;
			if (accessorPropertyNode.abstract && this.hasPlugin("typescript")) {
				delete accessorPropertyNode.abstract;
				this.castNodeTo(accessorPropertyNode, "TSAbstractAccessorProperty");
			} else this.castNodeTo(accessorPropertyNode, "AccessorProperty");
			return accessorPropertyNode;
		}
		parseObjectProperty(prop, startLoc, isPattern, refExpressionErrors) {
			const node = super.parseObjectProperty(prop, startLoc, isPattern, refExpressionErrors);
			if (node) {
				node.kind = "init";
				this.castNodeTo(node, "Property");
			}
			return node;
		}
		finishObjectProperty(node) {
			node.kind = "init";
			return this.finishNode(node, "Property");
		}
		isValidLVal(type, disallowCallExpression, isUnparenthesizedInAssign, binding) {
			return type === "Property" ? "value" : super.isValidLVal(type, disallowCallExpression, isUnparenthesizedInAssign, binding);
		}
		isAssignable(node, isBinding) {
			if (node != null && this.isObjectProperty(node)) return this.isAssignable(node.value, isBinding);
			return super.isAssignable(node, isBinding);
		}
		toAssignable(node, isLHS = false) {
			if (node != null && this.isObjectProperty(node)) {
				const { key, value } = node;
				if (this.isPrivateName(key)) this.classScope.usePrivateName(this.getPrivateNameSV(key), key.loc.start);
				this.toAssignable(value, isLHS);
			} else super.toAssignable(node, isLHS);
		}
		toAssignableObjectExpressionProp(prop, isLast, isLHS) {
			if (prop.type === "Property" && (prop.kind === "get" || prop.kind === "set")) this.raise(Errors.PatternHasAccessor, prop.key);
			else if (prop.type === "Property" && prop.method) this.raise(Errors.PatternHasMethod, prop.key);
			else super.toAssignableObjectExpressionProp(prop, isLast, isLHS);
		}
		finishCallExpression(unfinished, optional) {
			const node = super.finishCallExpression(unfinished, optional);
			if (node.callee.type === "Import") {
				var _ref, _ref2;
				this.castNodeTo(node, "ImportExpression");
				node.source = node.arguments[0];
				node.options = (_ref = node.arguments[1]) != null ? _ref : null;
				node.attributes = (_ref2 = node.arguments[1]) != null ? _ref2 : null;
				delete node.arguments;
				delete node.callee;
			} else if (node.type === "OptionalCallExpression") this.castNodeTo(node, "CallExpression");
			else node.optional = false;
			return node;
		}
		toReferencedArguments(node) {
			if (node.type === "ImportExpression") return;
			super.toReferencedArguments(node);
		}
		parseExport(unfinished, decorators) {
			const exportStartLoc = this.state.lastTokStartLoc;
			const node = super.parseExport(unfinished, decorators);
			switch (node.type) {
				case "ExportAllDeclaration":
					node.exported = null;
					break;
				case "ExportNamedDeclaration": if (node.specifiers.length === 1 && node.specifiers[0].type === "ExportNamespaceSpecifier") {
					this.castNodeTo(node, "ExportAllDeclaration");
					node.exported = node.specifiers[0].exported;
					delete node.specifiers;
				}
				case "ExportDefaultDeclaration": {
					var _declaration$decorato;
					const { declaration } = node;
					if ((declaration == null ? void 0 : declaration.type) === "ClassDeclaration" && ((_declaration$decorato = declaration.decorators) == null ? void 0 : _declaration$decorato.length) > 0 && declaration.start === node.start) this.resetStartLocation(node, exportStartLoc);
				}
			}
			return node;
		}
		stopParseSubscript(base, state) {
			const node = super.stopParseSubscript(base, state);
			if (state.optionalChainMember) return this.estreeParseChainExpression(node, base.loc.end);
			return node;
		}
		parseMember(base, startLoc, state, computed, optional) {
			const node = super.parseMember(base, startLoc, state, computed, optional);
			if (node.type === "OptionalMemberExpression") this.castNodeTo(node, "MemberExpression");
			else node.optional = false;
			return node;
		}
		isOptionalMemberExpression(node) {
			if (node.type === "ChainExpression") return node.expression.type === "MemberExpression";
			return super.isOptionalMemberExpression(node);
		}
		hasPropertyAsPrivateName(node) {
			if (node.type === "ChainExpression") node = node.expression;
			return super.hasPropertyAsPrivateName(node);
		}
		isObjectProperty(node) {
			return node.type === "Property" && node.kind === "init" && !node.method;
		}
		isObjectMethod(node) {
			return node.type === "Property" && (node.method || node.kind === "get" || node.kind === "set");
		}
		castNodeTo(node, type) {
			const result = super.castNodeTo(node, type);
			this.fillOptionalPropertiesForTSESLint(result);
			return result;
		}
		cloneIdentifier(node) {
			const cloned = super.cloneIdentifier(node);
			this.fillOptionalPropertiesForTSESLint(cloned);
			return cloned;
		}
		cloneStringLiteral(node) {
			if (node.type === "Literal") return this.cloneEstreeStringLiteral(node);
			return super.cloneStringLiteral(node);
		}
		finishNodeAt(node, type, endLoc) {
			return toESTreeLocation(super.finishNodeAt(node, type, endLoc));
		}
		finishNode(node, type) {
			const result = super.finishNode(node, type);
			this.fillOptionalPropertiesForTSESLint(result);
			return result;
		}
		resetStartLocation(node, startLoc) {
			super.resetStartLocation(node, startLoc);
			toESTreeLocation(node);
		}
		resetEndLocation(node, endLoc = this.state.lastTokEndLoc) {
			super.resetEndLocation(node, endLoc);
			toESTreeLocation(node);
		}
	};
	var TokContext = class {
		constructor(token, preserveSpace) {
			this.token = void 0;
			this.preserveSpace = void 0;
			this.token = token;
			this.preserveSpace = !!preserveSpace;
		}
	};
	const types = {
		brace: new TokContext("{"),
		j_oTag: new TokContext("<tag"),
		j_cTag: new TokContext("</tag"),
		j_expr: new TokContext("<tag>...</tag>", true)
	};
	types.template = new TokContext("`", true);
	const beforeExpr = true;
	const startsExpr = true;
	const isLoop = true;
	const isAssign = true;
	const prefix = true;
	const postfix = true;
	var ExportedTokenType = class {
		constructor(label, conf = {}) {
			this.label = void 0;
			this.keyword = void 0;
			this.beforeExpr = void 0;
			this.startsExpr = void 0;
			this.rightAssociative = void 0;
			this.isLoop = void 0;
			this.isAssign = void 0;
			this.prefix = void 0;
			this.postfix = void 0;
			this.binop = void 0;
			this.label = label;
			this.keyword = conf.keyword;
			this.beforeExpr = !!conf.beforeExpr;
			this.startsExpr = !!conf.startsExpr;
			this.rightAssociative = !!conf.rightAssociative;
			this.isLoop = !!conf.isLoop;
			this.isAssign = !!conf.isAssign;
			this.prefix = !!conf.prefix;
			this.postfix = !!conf.postfix;
			this.binop = conf.binop != null ? conf.binop : null;
			this.updateContext = null;
		}
	};
	const keywords$1 = /* @__PURE__ */ new Map();
	function createKeyword(name, options = {}) {
		options.keyword = name;
		const token = createToken(name, options);
		keywords$1.set(name, token);
		return token;
	}
	function createBinop(name, binop) {
		return createToken(name, {
			beforeExpr,
			binop
		});
	}
	let tokenTypeCounter = -1;
	const tokenTypes = [];
	const tokenLabels = [];
	const tokenBinops = [];
	const tokenBeforeExprs = [];
	const tokenStartsExprs = [];
	const tokenPrefixes = [];
	function createToken(name, options = {}) {
		var _options$binop, _options$beforeExpr, _options$startsExpr, _options$prefix;
		++tokenTypeCounter;
		tokenLabels.push(name);
		tokenBinops.push((_options$binop = options.binop) != null ? _options$binop : -1);
		tokenBeforeExprs.push((_options$beforeExpr = options.beforeExpr) != null ? _options$beforeExpr : false);
		tokenStartsExprs.push((_options$startsExpr = options.startsExpr) != null ? _options$startsExpr : false);
		tokenPrefixes.push((_options$prefix = options.prefix) != null ? _options$prefix : false);
		tokenTypes.push(new ExportedTokenType(name, options));
		return tokenTypeCounter;
	}
	function createKeywordLike(name, options = {}) {
		var _options$binop2, _options$beforeExpr2, _options$startsExpr2, _options$prefix2;
		++tokenTypeCounter;
		keywords$1.set(name, tokenTypeCounter);
		tokenLabels.push(name);
		tokenBinops.push((_options$binop2 = options.binop) != null ? _options$binop2 : -1);
		tokenBeforeExprs.push((_options$beforeExpr2 = options.beforeExpr) != null ? _options$beforeExpr2 : false);
		tokenStartsExprs.push((_options$startsExpr2 = options.startsExpr) != null ? _options$startsExpr2 : false);
		tokenPrefixes.push((_options$prefix2 = options.prefix) != null ? _options$prefix2 : false);
		tokenTypes.push(new ExportedTokenType("name", options));
		return tokenTypeCounter;
	}
	const tt = {
		bracketL: createToken("[", {
			beforeExpr,
			startsExpr
		}),
		bracketHashL: createToken("#[", {
			beforeExpr,
			startsExpr
		}),
		bracketBarL: createToken("[|", {
			beforeExpr,
			startsExpr
		}),
		bracketR: createToken("]"),
		bracketBarR: createToken("|]"),
		braceL: createToken("{", {
			beforeExpr,
			startsExpr
		}),
		braceBarL: createToken("{|", {
			beforeExpr,
			startsExpr
		}),
		braceHashL: createToken("#{", {
			beforeExpr,
			startsExpr
		}),
		braceR: createToken("}"),
		braceBarR: createToken("|}"),
		parenL: createToken("(", {
			beforeExpr,
			startsExpr
		}),
		parenR: createToken(")"),
		comma: createToken(",", { beforeExpr }),
		semi: createToken(";", { beforeExpr }),
		colon: createToken(":", { beforeExpr }),
		doubleColon: createToken("::", { beforeExpr }),
		dot: createToken("."),
		question: createToken("?", { beforeExpr }),
		questionDot: createToken("?."),
		arrow: createToken("=>", { beforeExpr }),
		template: createToken("template"),
		ellipsis: createToken("...", { beforeExpr }),
		backQuote: createToken("`", { startsExpr }),
		dollarBraceL: createToken("${", {
			beforeExpr,
			startsExpr
		}),
		templateTail: createToken("...`", { startsExpr }),
		templateNonTail: createToken("...${", {
			beforeExpr,
			startsExpr
		}),
		at: createToken("@"),
		hash: createToken("#", { startsExpr }),
		interpreterDirective: createToken("#!..."),
		eq: createToken("=", {
			beforeExpr,
			isAssign
		}),
		assign: createToken("_=", {
			beforeExpr,
			isAssign
		}),
		slashAssign: createToken("_=", {
			beforeExpr,
			isAssign
		}),
		xorAssign: createToken("_=", {
			beforeExpr,
			isAssign
		}),
		moduloAssign: createToken("_=", {
			beforeExpr,
			isAssign
		}),
		incDec: createToken("++/--", {
			prefix,
			postfix,
			startsExpr
		}),
		bang: createToken("!", {
			beforeExpr,
			prefix,
			startsExpr
		}),
		tilde: createToken("~", {
			beforeExpr,
			prefix,
			startsExpr
		}),
		doubleCaret: createToken("^^", { startsExpr }),
		doubleAt: createToken("@@", { startsExpr }),
		pipeline: createBinop("|>", 0),
		nullishCoalescing: createBinop("??", 1),
		logicalOR: createBinop("||", 1),
		logicalAND: createBinop("&&", 2),
		bitwiseOR: createBinop("|", 3),
		bitwiseXOR: createBinop("^", 4),
		bitwiseAND: createBinop("&", 5),
		equality: createBinop("==/!=/===/!==", 6),
		lt: createBinop("</>/<=/>=", 7),
		gt: createBinop("</>/<=/>=", 7),
		relational: createBinop("</>/<=/>=", 7),
		bitShift: createBinop("<</>>/>>>", 8),
		bitShiftL: createBinop("<</>>/>>>", 8),
		bitShiftR: createBinop("<</>>/>>>", 8),
		plusMin: createToken("+/-", {
			beforeExpr,
			binop: 9,
			prefix,
			startsExpr
		}),
		modulo: createToken("%", {
			binop: 10,
			startsExpr
		}),
		star: createToken("*", { binop: 10 }),
		slash: createBinop("/", 10),
		exponent: createToken("**", {
			beforeExpr,
			binop: 11,
			rightAssociative: true
		}),
		_in: createKeyword("in", {
			beforeExpr,
			binop: 7
		}),
		_instanceof: createKeyword("instanceof", {
			beforeExpr,
			binop: 7
		}),
		_break: createKeyword("break"),
		_case: createKeyword("case", { beforeExpr }),
		_catch: createKeyword("catch"),
		_continue: createKeyword("continue"),
		_debugger: createKeyword("debugger"),
		_default: createKeyword("default", { beforeExpr }),
		_else: createKeyword("else", { beforeExpr }),
		_finally: createKeyword("finally"),
		_function: createKeyword("function", { startsExpr }),
		_if: createKeyword("if"),
		_return: createKeyword("return", { beforeExpr }),
		_switch: createKeyword("switch"),
		_throw: createKeyword("throw", {
			beforeExpr,
			prefix,
			startsExpr
		}),
		_try: createKeyword("try"),
		_var: createKeyword("var"),
		_const: createKeyword("const"),
		_with: createKeyword("with"),
		_new: createKeyword("new", {
			beforeExpr,
			startsExpr
		}),
		_this: createKeyword("this", { startsExpr }),
		_super: createKeyword("super", { startsExpr }),
		_class: createKeyword("class", { startsExpr }),
		_extends: createKeyword("extends", { beforeExpr }),
		_export: createKeyword("export"),
		_import: createKeyword("import", { startsExpr }),
		_null: createKeyword("null", { startsExpr }),
		_true: createKeyword("true", { startsExpr }),
		_false: createKeyword("false", { startsExpr }),
		_typeof: createKeyword("typeof", {
			beforeExpr,
			prefix,
			startsExpr
		}),
		_void: createKeyword("void", {
			beforeExpr,
			prefix,
			startsExpr
		}),
		_delete: createKeyword("delete", {
			beforeExpr,
			prefix,
			startsExpr
		}),
		_do: createKeyword("do", {
			isLoop,
			beforeExpr
		}),
		_for: createKeyword("for", { isLoop }),
		_while: createKeyword("while", { isLoop }),
		_arguments: createKeywordLike("arguments", { startsExpr }),
		_as: createKeywordLike("as", { startsExpr }),
		_assert: createKeywordLike("assert", { startsExpr }),
		_async: createKeywordLike("async", { startsExpr }),
		_await: createKeywordLike("await", { startsExpr }),
		_defer: createKeywordLike("defer", { startsExpr }),
		_from: createKeywordLike("from", { startsExpr }),
		_get: createKeywordLike("get", { startsExpr }),
		_let: createKeywordLike("let", { startsExpr }),
		_meta: createKeywordLike("meta", { startsExpr }),
		_of: createKeywordLike("of", { startsExpr }),
		_sent: createKeywordLike("sent", { startsExpr }),
		_set: createKeywordLike("set", { startsExpr }),
		_source: createKeywordLike("source", { startsExpr }),
		_static: createKeywordLike("static", { startsExpr }),
		_using: createKeywordLike("using", { startsExpr }),
		_yield: createKeywordLike("yield", { startsExpr }),
		_asserts: createKeywordLike("asserts", { startsExpr }),
		_checks: createKeywordLike("checks", { startsExpr }),
		_exports: createKeywordLike("exports", { startsExpr }),
		_global: createKeywordLike("global", { startsExpr }),
		_implements: createKeywordLike("implements", { startsExpr }),
		_intrinsic: createKeywordLike("intrinsic", { startsExpr }),
		_infer: createKeywordLike("infer", { startsExpr }),
		_is: createKeywordLike("is", { startsExpr }),
		_mixins: createKeywordLike("mixins", { startsExpr }),
		_proto: createKeywordLike("proto", { startsExpr }),
		_require: createKeywordLike("require", { startsExpr }),
		_satisfies: createKeywordLike("satisfies", { startsExpr }),
		_keyof: createKeywordLike("keyof", { startsExpr }),
		_readonly: createKeywordLike("readonly", { startsExpr }),
		_unique: createKeywordLike("unique", { startsExpr }),
		_abstract: createKeywordLike("abstract", { startsExpr }),
		_declare: createKeywordLike("declare", { startsExpr }),
		_enum: createKeywordLike("enum", { startsExpr }),
		_module: createKeywordLike("module", { startsExpr }),
		_namespace: createKeywordLike("namespace", { startsExpr }),
		_interface: createKeywordLike("interface", { startsExpr }),
		_type: createKeywordLike("type", { startsExpr }),
		_opaque: createKeywordLike("opaque", { startsExpr }),
		name: createToken("name", { startsExpr }),
		placeholder: createToken("%%", { startsExpr }),
		string: createToken("string", { startsExpr }),
		num: createToken("num", { startsExpr }),
		bigint: createToken("bigint", { startsExpr }),
		decimal: createToken("decimal", { startsExpr }),
		regexp: createToken("regexp", { startsExpr }),
		privateName: createToken("#name", { startsExpr }),
		eof: createToken("eof"),
		jsxName: createToken("jsxName"),
		jsxText: createToken("jsxText", { beforeExpr }),
		jsxTagStart: createToken("jsxTagStart", { startsExpr }),
		jsxTagEnd: createToken("jsxTagEnd")
	};
	function tokenIsIdentifier(token) {
		return token >= 93 && token <= 134;
	}
	function tokenKeywordOrIdentifierIsKeyword(token) {
		return token <= 92;
	}
	function tokenIsKeywordOrIdentifier(token) {
		return token >= 58 && token <= 134;
	}
	function tokenIsLiteralPropertyName(token) {
		return token >= 58 && token <= 138;
	}
	function tokenComesBeforeExpression(token) {
		return tokenBeforeExprs[token];
	}
	function tokenCanStartExpression(token) {
		return tokenStartsExprs[token];
	}
	function tokenIsAssignment(token) {
		return token >= 29 && token <= 33;
	}
	function tokenIsFlowInterfaceOrTypeOrOpaque(token) {
		return token >= 130 && token <= 132;
	}
	function tokenIsLoop(token) {
		return token >= 90 && token <= 92;
	}
	function tokenIsKeyword(token) {
		return token >= 58 && token <= 92;
	}
	function tokenIsOperator(token) {
		return token >= 39 && token <= 59;
	}
	function tokenIsPostfix(token) {
		return token === 34;
	}
	function tokenIsPrefix(token) {
		return tokenPrefixes[token];
	}
	function tokenIsTSTypeOperator(token) {
		return token >= 122 && token <= 124;
	}
	function tokenIsTSDeclarationStart(token) {
		return token >= 125 && token <= 131;
	}
	function tokenLabelName(token) {
		return tokenLabels[token];
	}
	function tokenOperatorPrecedence(token) {
		return tokenBinops[token];
	}
	function tokenIsRightAssociative(token) {
		return token === 57;
	}
	function tokenIsTemplate(token) {
		return token >= 24 && token <= 25;
	}
	function getExportedToken(token) {
		return tokenTypes[token];
	}
	tokenTypes[8].updateContext = (context) => {
		context.pop();
	};
	tokenTypes[5].updateContext = tokenTypes[7].updateContext = tokenTypes[23].updateContext = (context) => {
		context.push(types.brace);
	};
	tokenTypes[22].updateContext = (context) => {
		if (context[context.length - 1] === types.template) context.pop();
		else context.push(types.template);
	};
	tokenTypes[144].updateContext = (context) => {
		context.push(types.j_expr, types.j_oTag);
	};
	let nonASCIIidentifierStartChars = "ªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶͷͺ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆՙՠ-ֈא-תׯ-ײؠ-يٮٯٱ-ۓەۥۦۮۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࡪࡰ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-ঌএঐও-নপ-রলশ-হঽৎড়ঢ়য়-ৡৰৱৼਅ-ਊਏਐਓ-ਨਪ-ਰਲਲ਼ਵਸ਼ਸਹਖ਼-ੜਫ਼ੲ-ੴઅ-ઍએ-ઑઓ-નપ-રલળવ-હઽૐૠૡૹଅ-ଌଏଐଓ-ନପ-ରଲଳଵ-ହଽଡ଼ଢ଼ୟ-ୡୱஃஅ-ஊஎ-ஐஒ-கஙசஜஞடணதந-பம-ஹௐఅ-ఌఎ-ఐఒ-నప-హఽౘ-ౚ౜ౝౠౡಀಅ-ಌಎ-ಐಒ-ನಪ-ಳವ-ಹಽ೜-ೞೠೡೱೲഄ-ഌഎ-ഐഒ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ඖක-නඳ-රලව-ෆก-ะาำเ-ๆກຂຄຆ-ຊຌ-ຣລວ-ະາຳຽເ-ໄໆໜ-ໟༀཀ-ཇཉ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥၦၮ-ၰၵ-ႁႎႠ-ჅჇჍა-ჺჼ-ቈቊ-ቍቐ-ቖቘቚ-ቝበ-ኈኊ-ኍነ-ኰኲ-ኵኸ-ኾዀዂ-ዅወ-ዖዘ-ጐጒ-ጕጘ-ፚᎀ-ᎏᎠ-Ᏽᏸ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛮ-ᛸᜀ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝬᝮ-ᝰក-ឳៗៜᠠ-ᡸᢀ-ᢨᢪᢰ-ᣵᤀ-ᤞᥐ-ᥭᥰ-ᥴᦀ-ᦫᦰ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-ᲊᲐ-ᲺᲽ-Ჿᳩ-ᳬᳮ-ᳳᳵᳶᳺᴀ-ᶿḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ-ᾴᾶ-ᾼιῂ-ῄῆ-ῌῐ-ΐῖ-Ίῠ-Ῥῲ-ῴῶ-ῼⁱⁿₐ-ₜℂℇℊ-ℓℕ℘-ℝℤΩℨK-ℹℼ-ℿⅅ-ⅉⅎⅠ-ↈⰀ-ⳤⳫ-ⳮⳲⳳⴀ-ⴥⴧⴭⴰ-ⵧⵯⶀ-ⶖⶠ-ⶦⶨ-ⶮⶰ-ⶶⶸ-ⶾⷀ-ⷆⷈ-ⷎⷐ-ⷖⷘ-ⷞ々-〇〡-〩〱-〵〸-〼ぁ-ゖ゛-ゟァ-ヺー-ヿㄅ-ㄯㄱ-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪꘫꙀ-ꙮꙿ-ꚝꚠ-ꛯꜗ-ꜟꜢ-ꞈꞋ-Ƛ꟱-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꧾꨀ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵꪶꪹ-ꪽꫀꫂꫛ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꬆꬉ-ꬎꬑ-ꬖꬠ-ꬦꬨ-ꬮꬰ-ꭚꭜ-ꭩꭰ-ꯢ가-힣ힰ-ퟆퟋ-ퟻ豈-舘並-龎ﬀ-ﬆﬓ-ﬗיִײַ-ﬨשׁ-זּטּ-לּמּנּסּףּפּצּ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﹴﹶ-ﻼＡ-Ｚａ-ｚｦ-ﾾￂ-ￇￊ-ￏￒ-ￗￚ-ￜ";
	let nonASCIIidentifierChars = "·̀-ͯ·҃-֑҇-ׇֽֿׁׂׅׄؐ-ًؚ-٩ٰۖ-ۜ۟-۪ۤۧۨ-ۭ۰-۹ܑܰ-݊ަ-ް߀-߉߫-߽߳ࠖ-࠙ࠛ-ࠣࠥ-ࠧࠩ-࡙࠭-࡛ࢗ-࢟࣊-ࣣ࣡-ःऺ-़ा-ॏ॑-ॗॢॣ०-९ঁ-ঃ়া-ৄেৈো-্ৗৢৣ০-৯৾ਁ-ਃ਼ਾ-ੂੇੈੋ-੍ੑ੦-ੱੵઁ-ઃ઼ા-ૅે-ૉો-્ૢૣ૦-૯ૺ-૿ଁ-ଃ଼ା-ୄେୈୋ-୍୕-ୗୢୣ୦-୯ஂா-ூெ-ைொ-்ௗ௦-௯ఀ-ఄ఼ా-ౄె-ైొ-్ౕౖౢౣ౦-౯ಁ-ಃ಼ಾ-ೄೆ-ೈೊ-್ೕೖೢೣ೦-೯ೳഀ-ഃ഻഼ാ-ൄെ-ൈൊ-്ൗൢൣ൦-൯ඁ-ඃ්ා-ුූෘ-ෟ෦-෯ෲෳัิ-ฺ็-๎๐-๙ັິ-ຼ່-໎໐-໙༘༙༠-༩༹༵༷༾༿ཱ-྄྆྇ྍ-ྗྙ-ྼ࿆ါ-ှ၀-၉ၖ-ၙၞ-ၠၢ-ၤၧ-ၭၱ-ၴႂ-ႍႏ-ႝ፝-፟፩-፱ᜒ-᜕ᜲ-᜴ᝒᝓᝲᝳ឴-៓៝០-៩᠋-᠍᠏-᠙ᢩᤠ-ᤫᤰ-᤻᥆-᥏᧐-᧚ᨗ-ᨛᩕ-ᩞ᩠-᩿᩼-᪉᪐-᪙᪰-᪽ᪿ-᫝᫠-᫫ᬀ-ᬄ᬴-᭄᭐-᭙᭫-᭳ᮀ-ᮂᮡ-ᮭ᮰-᮹᯦-᯳ᰤ-᰷᱀-᱉᱐-᱙᳐-᳔᳒-᳨᳭᳴᳷-᳹᷀-᷿‌‍‿⁀⁔⃐-⃥⃜⃡-⃰⳯-⵿⳱ⷠ-〪ⷿ-゙゚〯・꘠-꘩꙯ꙴ-꙽ꚞꚟ꛰꛱ꠂ꠆ꠋꠣ-ꠧ꠬ꢀꢁꢴ-ꣅ꣐-꣙꣠-꣱ꣿ-꤉ꤦ-꤭ꥇ-꥓ꦀ-ꦃ꦳-꧀꧐-꧙ꧥ꧰-꧹ꨩ-ꨶꩃꩌꩍ꩐-꩙ꩻ-ꩽꪰꪲ-ꪴꪷꪸꪾ꪿꫁ꫫ-ꫯꫵ꫶ꯣ-ꯪ꯬꯭꯰-꯹ﬞ︀-️︠-︯︳︴﹍-﹏０-９＿･";
	const nonASCIIidentifierStart = new RegExp("[" + nonASCIIidentifierStartChars + "]");
	const nonASCIIidentifier = new RegExp("[" + nonASCIIidentifierStartChars + nonASCIIidentifierChars + "]");
	nonASCIIidentifierStartChars = nonASCIIidentifierChars = null;
	const astralIdentifierStartCodes = [
		0,
		11,
		2,
		25,
		2,
		18,
		2,
		1,
		2,
		14,
		3,
		13,
		35,
		122,
		70,
		52,
		268,
		28,
		4,
		48,
		48,
		31,
		14,
		29,
		6,
		37,
		11,
		29,
		3,
		35,
		5,
		7,
		2,
		4,
		43,
		157,
		19,
		35,
		5,
		35,
		5,
		39,
		9,
		51,
		13,
		10,
		2,
		14,
		2,
		6,
		2,
		1,
		2,
		10,
		2,
		14,
		2,
		6,
		2,
		1,
		4,
		51,
		13,
		310,
		10,
		21,
		11,
		7,
		25,
		5,
		2,
		41,
		2,
		8,
		70,
		5,
		3,
		0,
		2,
		43,
		2,
		1,
		4,
		0,
		3,
		22,
		11,
		22,
		10,
		30,
		66,
		18,
		2,
		1,
		11,
		21,
		11,
		25,
		7,
		25,
		39,
		55,
		7,
		1,
		65,
		0,
		16,
		3,
		2,
		2,
		2,
		28,
		43,
		28,
		4,
		28,
		36,
		7,
		2,
		27,
		28,
		53,
		11,
		21,
		11,
		18,
		14,
		17,
		111,
		72,
		56,
		50,
		14,
		50,
		14,
		35,
		39,
		27,
		10,
		22,
		251,
		41,
		7,
		1,
		17,
		5,
		57,
		28,
		11,
		0,
		9,
		21,
		43,
		17,
		47,
		20,
		28,
		22,
		13,
		52,
		58,
		1,
		3,
		0,
		14,
		44,
		33,
		24,
		27,
		35,
		30,
		0,
		3,
		0,
		9,
		34,
		4,
		0,
		13,
		47,
		15,
		3,
		22,
		0,
		2,
		0,
		36,
		17,
		2,
		24,
		20,
		1,
		64,
		6,
		2,
		0,
		2,
		3,
		2,
		14,
		2,
		9,
		8,
		46,
		39,
		7,
		3,
		1,
		3,
		21,
		2,
		6,
		2,
		1,
		2,
		4,
		4,
		0,
		19,
		0,
		13,
		4,
		31,
		9,
		2,
		0,
		3,
		0,
		2,
		37,
		2,
		0,
		26,
		0,
		2,
		0,
		45,
		52,
		19,
		3,
		21,
		2,
		31,
		47,
		21,
		1,
		2,
		0,
		185,
		46,
		42,
		3,
		37,
		47,
		21,
		0,
		60,
		42,
		14,
		0,
		72,
		26,
		38,
		6,
		186,
		43,
		117,
		63,
		32,
		7,
		3,
		0,
		3,
		7,
		2,
		1,
		2,
		23,
		16,
		0,
		2,
		0,
		95,
		7,
		3,
		38,
		17,
		0,
		2,
		0,
		29,
		0,
		11,
		39,
		8,
		0,
		22,
		0,
		12,
		45,
		20,
		0,
		19,
		72,
		200,
		32,
		32,
		8,
		2,
		36,
		18,
		0,
		50,
		29,
		113,
		6,
		2,
		1,
		2,
		37,
		22,
		0,
		26,
		5,
		2,
		1,
		2,
		31,
		15,
		0,
		24,
		43,
		261,
		18,
		16,
		0,
		2,
		12,
		2,
		33,
		125,
		0,
		80,
		921,
		103,
		110,
		18,
		195,
		2637,
		96,
		16,
		1071,
		18,
		5,
		26,
		3994,
		6,
		582,
		6842,
		29,
		1763,
		568,
		8,
		30,
		18,
		78,
		18,
		29,
		19,
		47,
		17,
		3,
		32,
		20,
		6,
		18,
		433,
		44,
		212,
		63,
		33,
		24,
		3,
		24,
		45,
		74,
		6,
		0,
		67,
		12,
		65,
		1,
		2,
		0,
		15,
		4,
		10,
		7381,
		42,
		31,
		98,
		114,
		8702,
		3,
		2,
		6,
		2,
		1,
		2,
		290,
		16,
		0,
		30,
		2,
		3,
		0,
		15,
		3,
		9,
		395,
		2309,
		106,
		6,
		12,
		4,
		8,
		8,
		9,
		5991,
		84,
		2,
		70,
		2,
		1,
		3,
		0,
		3,
		1,
		3,
		3,
		2,
		11,
		2,
		0,
		2,
		6,
		2,
		64,
		2,
		3,
		3,
		7,
		2,
		6,
		2,
		27,
		2,
		3,
		2,
		4,
		2,
		0,
		4,
		6,
		2,
		339,
		3,
		24,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		7,
		1845,
		30,
		7,
		5,
		262,
		61,
		147,
		44,
		11,
		6,
		17,
		0,
		322,
		29,
		19,
		43,
		485,
		27,
		229,
		29,
		3,
		0,
		208,
		30,
		2,
		2,
		2,
		1,
		2,
		6,
		3,
		4,
		10,
		1,
		225,
		6,
		2,
		3,
		2,
		1,
		2,
		14,
		2,
		196,
		60,
		67,
		8,
		0,
		1205,
		3,
		2,
		26,
		2,
		1,
		2,
		0,
		3,
		0,
		2,
		9,
		2,
		3,
		2,
		0,
		2,
		0,
		7,
		0,
		5,
		0,
		2,
		0,
		2,
		0,
		2,
		2,
		2,
		1,
		2,
		0,
		3,
		0,
		2,
		0,
		2,
		0,
		2,
		0,
		2,
		0,
		2,
		1,
		2,
		0,
		3,
		3,
		2,
		6,
		2,
		3,
		2,
		3,
		2,
		0,
		2,
		9,
		2,
		16,
		6,
		2,
		2,
		4,
		2,
		16,
		4421,
		42719,
		33,
		4381,
		3,
		5773,
		3,
		7472,
		16,
		621,
		2467,
		541,
		1507,
		4938,
		6,
		8489
	];
	const astralIdentifierCodes = [
		509,
		0,
		227,
		0,
		150,
		4,
		294,
		9,
		1368,
		2,
		2,
		1,
		6,
		3,
		41,
		2,
		5,
		0,
		166,
		1,
		574,
		3,
		9,
		9,
		7,
		9,
		32,
		4,
		318,
		1,
		78,
		5,
		71,
		10,
		50,
		3,
		123,
		2,
		54,
		14,
		32,
		10,
		3,
		1,
		11,
		3,
		46,
		10,
		8,
		0,
		46,
		9,
		7,
		2,
		37,
		13,
		2,
		9,
		6,
		1,
		45,
		0,
		13,
		2,
		49,
		13,
		9,
		3,
		2,
		11,
		83,
		11,
		7,
		0,
		3,
		0,
		158,
		11,
		6,
		9,
		7,
		3,
		56,
		1,
		2,
		6,
		3,
		1,
		3,
		2,
		10,
		0,
		11,
		1,
		3,
		6,
		4,
		4,
		68,
		8,
		2,
		0,
		3,
		0,
		2,
		3,
		2,
		4,
		2,
		0,
		15,
		1,
		83,
		17,
		10,
		9,
		5,
		0,
		82,
		19,
		13,
		9,
		214,
		6,
		3,
		8,
		28,
		1,
		83,
		16,
		16,
		9,
		82,
		12,
		9,
		9,
		7,
		19,
		58,
		14,
		5,
		9,
		243,
		14,
		166,
		9,
		71,
		5,
		2,
		1,
		3,
		3,
		2,
		0,
		2,
		1,
		13,
		9,
		120,
		6,
		3,
		6,
		4,
		0,
		29,
		9,
		41,
		6,
		2,
		3,
		9,
		0,
		10,
		10,
		47,
		15,
		199,
		7,
		137,
		9,
		54,
		7,
		2,
		7,
		17,
		9,
		57,
		21,
		2,
		13,
		123,
		5,
		4,
		0,
		2,
		1,
		2,
		6,
		2,
		0,
		9,
		9,
		49,
		4,
		2,
		1,
		2,
		4,
		9,
		9,
		55,
		9,
		266,
		3,
		10,
		1,
		2,
		0,
		49,
		6,
		4,
		4,
		14,
		10,
		5350,
		0,
		7,
		14,
		11465,
		27,
		2343,
		9,
		87,
		9,
		39,
		4,
		60,
		6,
		26,
		9,
		535,
		9,
		470,
		0,
		2,
		54,
		8,
		3,
		82,
		0,
		12,
		1,
		19628,
		1,
		4178,
		9,
		519,
		45,
		3,
		22,
		543,
		4,
		4,
		5,
		9,
		7,
		3,
		6,
		31,
		3,
		149,
		2,
		1418,
		49,
		513,
		54,
		5,
		49,
		9,
		0,
		15,
		0,
		23,
		4,
		2,
		14,
		1361,
		6,
		2,
		16,
		3,
		6,
		2,
		1,
		2,
		4,
		101,
		0,
		161,
		6,
		10,
		9,
		357,
		0,
		62,
		13,
		499,
		13,
		245,
		1,
		2,
		9,
		233,
		0,
		3,
		0,
		8,
		1,
		6,
		0,
		475,
		6,
		110,
		6,
		6,
		9,
		4759,
		9,
		787719,
		239
	];
	function isInAstralSet(code, set) {
		let pos = 65536;
		for (let i = 0, length = set.length; i < length; i += 2) {
			pos += set[i];
			if (pos > code) return false;
			pos += set[i + 1];
			if (pos >= code) return true;
		}
		return false;
	}
	function isIdentifierStart(code) {
		if (code < 65) return code === 36;
		if (code <= 90) return true;
		if (code < 97) return code === 95;
		if (code <= 122) return true;
		if (code <= 65535) return code >= 170 && nonASCIIidentifierStart.test(String.fromCharCode(code));
		return isInAstralSet(code, astralIdentifierStartCodes);
	}
	function isIdentifierChar(code) {
		if (code < 48) return code === 36;
		if (code < 58) return true;
		if (code < 65) return false;
		if (code <= 90) return true;
		if (code < 97) return code === 95;
		if (code <= 122) return true;
		if (code <= 65535) return code >= 170 && nonASCIIidentifier.test(String.fromCharCode(code));
		return isInAstralSet(code, astralIdentifierStartCodes) || isInAstralSet(code, astralIdentifierCodes);
	}
	const reservedWords = {
		keyword: [
			"break",
			"case",
			"catch",
			"continue",
			"debugger",
			"default",
			"do",
			"else",
			"finally",
			"for",
			"function",
			"if",
			"return",
			"switch",
			"throw",
			"try",
			"var",
			"const",
			"while",
			"with",
			"new",
			"this",
			"super",
			"class",
			"extends",
			"export",
			"import",
			"null",
			"true",
			"false",
			"in",
			"instanceof",
			"typeof",
			"void",
			"delete"
		],
		strict: [
			"implements",
			"interface",
			"let",
			"package",
			"private",
			"protected",
			"public",
			"static",
			"yield"
		],
		strictBind: ["eval", "arguments"]
	};
	const keywords = new Set(reservedWords.keyword);
	const reservedWordsStrictSet = new Set(reservedWords.strict);
	const reservedWordsStrictBindSet = new Set(reservedWords.strictBind);
	function isReservedWord(word, inModule) {
		return inModule && word === "await" || word === "enum";
	}
	function isStrictReservedWord(word, inModule) {
		return isReservedWord(word, inModule) || reservedWordsStrictSet.has(word);
	}
	function isStrictBindOnlyReservedWord(word) {
		return reservedWordsStrictBindSet.has(word);
	}
	function isStrictBindReservedWord(word, inModule) {
		return isStrictReservedWord(word, inModule) || isStrictBindOnlyReservedWord(word);
	}
	function isKeyword(word) {
		return keywords.has(word);
	}
	function isIteratorStart(current, next, next2) {
		return current === 64 && next === 64 && isIdentifierStart(next2);
	}
	const reservedWordLikeSet = /* @__PURE__ */ new Set([
		"break",
		"case",
		"catch",
		"continue",
		"debugger",
		"default",
		"do",
		"else",
		"finally",
		"for",
		"function",
		"if",
		"return",
		"switch",
		"throw",
		"try",
		"var",
		"const",
		"while",
		"with",
		"new",
		"this",
		"super",
		"class",
		"extends",
		"export",
		"import",
		"null",
		"true",
		"false",
		"in",
		"instanceof",
		"typeof",
		"void",
		"delete",
		"implements",
		"interface",
		"let",
		"package",
		"private",
		"protected",
		"public",
		"static",
		"yield",
		"eval",
		"arguments",
		"enum",
		"await"
	]);
	function canBeReservedWord(word) {
		return reservedWordLikeSet.has(word);
	}
	var Scope = class {
		constructor(flags) {
			this.flags = 0;
			this.names = /* @__PURE__ */ new Map();
			this.firstLexicalName = "";
			this.flags = flags;
		}
	};
	var ScopeHandler = class {
		constructor(parser, inModule) {
			this.parser = void 0;
			this.scopeStack = [];
			this.inModule = void 0;
			this.undefinedExports = /* @__PURE__ */ new Map();
			this.parser = parser;
			this.inModule = inModule;
		}
		get inTopLevel() {
			return (this.currentScope().flags & 1) > 0;
		}
		get inFunction() {
			return (this.currentVarScopeFlags() & 2) > 0;
		}
		get allowSuper() {
			return (this.currentThisScopeFlags() & 16) > 0;
		}
		get allowDirectSuper() {
			return (this.currentThisScopeFlags() & 32) > 0;
		}
		get allowNewTarget() {
			return (this.currentThisScopeFlags() & 512) > 0;
		}
		get inClass() {
			return (this.currentThisScopeFlags() & 64) > 0;
		}
		get inClassAndNotInNonArrowFunction() {
			const flags = this.currentThisScopeFlags();
			return (flags & 64) > 0 && (flags & 2) === 0;
		}
		get inStaticBlock() {
			for (let i = this.scopeStack.length - 1;; i--) {
				const { flags } = this.scopeStack[i];
				if (flags & 128) return true;
				if (flags & 1731) return false;
			}
		}
		get inNonArrowFunction() {
			return (this.currentThisScopeFlags() & 2) > 0;
		}
		get inBareCaseStatement() {
			return (this.currentScope().flags & 256) > 0;
		}
		get treatFunctionsAsVar() {
			return this.treatFunctionsAsVarInScope(this.currentScope());
		}
		createScope(flags) {
			return new Scope(flags);
		}
		enter(flags) {
			this.scopeStack.push(this.createScope(flags));
		}
		exit() {
			return this.scopeStack.pop().flags;
		}
		treatFunctionsAsVarInScope(scope) {
			return !!(scope.flags & 130 || !this.parser.inModule && scope.flags & 1);
		}
		declareName(name, bindingType, loc) {
			let scope = this.currentScope();
			if (bindingType & 8 || bindingType & 16) {
				this.checkRedeclarationInScope(scope, name, bindingType, loc);
				let type = scope.names.get(name) || 0;
				if (bindingType & 16) type = type | 4;
				else {
					if (!scope.firstLexicalName) scope.firstLexicalName = name;
					type = type | 2;
				}
				scope.names.set(name, type);
				if (bindingType & 8) this.maybeExportDefined(scope, name);
			} else if (bindingType & 4) for (let i = this.scopeStack.length - 1; i >= 0; --i) {
				scope = this.scopeStack[i];
				this.checkRedeclarationInScope(scope, name, bindingType, loc);
				scope.names.set(name, (scope.names.get(name) || 0) | 1);
				this.maybeExportDefined(scope, name);
				if (scope.flags & 1667) break;
			}
			if (this.parser.inModule && scope.flags & 1) this.undefinedExports.delete(name);
		}
		maybeExportDefined(scope, name) {
			if (this.parser.inModule && scope.flags & 1) this.undefinedExports.delete(name);
		}
		checkRedeclarationInScope(scope, name, bindingType, loc) {
			if (this.isRedeclaredInScope(scope, name, bindingType)) this.parser.raise(Errors.VarRedeclaration, loc, { identifierName: name });
		}
		isRedeclaredInScope(scope, name, bindingType) {
			if (!(bindingType & 1)) return false;
			if (bindingType & 8) return scope.names.has(name);
			const type = scope.names.get(name) || 0;
			if (bindingType & 16) return (type & 2) > 0 || !this.treatFunctionsAsVarInScope(scope) && (type & 1) > 0;
			return (type & 2) > 0 && !(scope.flags & 8 && scope.firstLexicalName === name) || !this.treatFunctionsAsVarInScope(scope) && (type & 4) > 0;
		}
		checkLocalExport(id) {
			const { name } = id;
			if (!this.scopeStack[0].names.has(name)) this.undefinedExports.set(name, id.loc.start);
		}
		currentScope() {
			return this.scopeStack[this.scopeStack.length - 1];
		}
		currentVarScopeFlags() {
			for (let i = this.scopeStack.length - 1;; i--) {
				const { flags } = this.scopeStack[i];
				if (flags & 1667) return flags;
			}
		}
		currentThisScopeFlags() {
			for (let i = this.scopeStack.length - 1;; i--) {
				const { flags } = this.scopeStack[i];
				if (flags & 1731 && !(flags & 4)) return flags;
			}
		}
	};
	var FlowScope = class extends Scope {
		constructor(...args) {
			super(...args);
			this.declareFunctions = /* @__PURE__ */ new Set();
		}
	};
	var FlowScopeHandler = class extends ScopeHandler {
		createScope(flags) {
			return new FlowScope(flags);
		}
		declareName(name, bindingType, loc) {
			const scope = this.currentScope();
			if (bindingType & 2048) {
				this.checkRedeclarationInScope(scope, name, bindingType, loc);
				this.maybeExportDefined(scope, name);
				scope.declareFunctions.add(name);
				return;
			}
			super.declareName(name, bindingType, loc);
		}
		isRedeclaredInScope(scope, name, bindingType) {
			if (super.isRedeclaredInScope(scope, name, bindingType)) return true;
			if (bindingType & 2048 && !scope.declareFunctions.has(name)) {
				const type = scope.names.get(name);
				return (type & 4) > 0 || (type & 2) > 0;
			}
			return false;
		}
		checkLocalExport(id) {
			if (!this.scopeStack[0].declareFunctions.has(id.name)) super.checkLocalExport(id);
		}
	};
	const reservedTypes = /* @__PURE__ */ new Set([
		"_",
		"any",
		"bool",
		"boolean",
		"empty",
		"extends",
		"false",
		"interface",
		"mixed",
		"null",
		"number",
		"static",
		"string",
		"true",
		"typeof",
		"void"
	]);
	const FlowErrors = ParseErrorEnum`flow`({
		AmbiguousConditionalArrow: "Ambiguous expression: wrap the arrow functions in parentheses to disambiguate.",
		AmbiguousDeclareModuleKind: "Found both `declare module.exports` and `declare export` in the same module. Modules can only have 1 since they are either an ES module or they are a CommonJS module.",
		AssignReservedType: ({ reservedType }) => `Cannot overwrite reserved type ${reservedType}.`,
		DeclareClassElement: "The `declare` modifier can only appear on class fields.",
		DeclareClassFieldInitializer: "Initializers are not allowed in fields with the `declare` modifier.",
		DuplicateDeclareModuleExports: "Duplicate `declare module.exports` statement.",
		EnumBooleanMemberNotInitialized: ({ memberName, enumName }) => `Boolean enum members need to be initialized. Use either \`${memberName} = true,\` or \`${memberName} = false,\` in enum \`${enumName}\`.`,
		EnumDuplicateMemberName: ({ memberName, enumName }) => `Enum member names need to be unique, but the name \`${memberName}\` has already been used before in enum \`${enumName}\`.`,
		EnumInconsistentMemberValues: ({ enumName }) => `Enum \`${enumName}\` has inconsistent member initializers. Either use no initializers, or consistently use literals (either booleans, numbers, or strings) for all member initializers.`,
		EnumInvalidExplicitType: ({ invalidEnumType, enumName }) => `Enum type \`${invalidEnumType}\` is not valid. Use one of \`boolean\`, \`number\`, \`string\`, or \`symbol\` in enum \`${enumName}\`.`,
		EnumInvalidExplicitTypeUnknownSupplied: ({ enumName }) => `Supplied enum type is not valid. Use one of \`boolean\`, \`number\`, \`string\`, or \`symbol\` in enum \`${enumName}\`.`,
		EnumInvalidMemberInitializerPrimaryType: ({ enumName, memberName, explicitType }) => `Enum \`${enumName}\` has type \`${explicitType}\`, so the initializer of \`${memberName}\` needs to be a ${explicitType} literal.`,
		EnumInvalidMemberInitializerSymbolType: ({ enumName, memberName }) => `Symbol enum members cannot be initialized. Use \`${memberName},\` in enum \`${enumName}\`.`,
		EnumInvalidMemberInitializerUnknownType: ({ enumName, memberName }) => `The enum member initializer for \`${memberName}\` needs to be a literal (either a boolean, number, or string) in enum \`${enumName}\`.`,
		EnumInvalidMemberName: ({ enumName, memberName, suggestion }) => `Enum member names cannot start with lowercase 'a' through 'z'. Instead of using \`${memberName}\`, consider using \`${suggestion}\`, in enum \`${enumName}\`.`,
		EnumNumberMemberNotInitialized: ({ enumName, memberName }) => `Number enum members need to be initialized, e.g. \`${memberName} = 1\` in enum \`${enumName}\`.`,
		EnumStringMemberInconsistentlyInitialized: ({ enumName }) => `String enum members need to consistently either all use initializers, or use no initializers, in enum \`${enumName}\`.`,
		GetterMayNotHaveThisParam: "A getter cannot have a `this` parameter.",
		ImportReflectionHasImportType: "An `import module` declaration can not use `type` or `typeof` keyword.",
		ImportTypeShorthandOnlyInPureImport: "The `type` and `typeof` keywords on named imports can only be used on regular `import` statements. It cannot be used with `import type` or `import typeof` statements.",
		InexactInsideExact: "Explicit inexact syntax cannot appear inside an explicit exact object type.",
		InexactInsideNonObject: "Explicit inexact syntax cannot appear in class or interface definitions.",
		InexactVariance: "Explicit inexact syntax cannot have variance.",
		InvalidNonTypeImportInDeclareModule: "Imports within a `declare module` body must always be `import type` or `import typeof`.",
		MissingTypeParamDefault: "Type parameter declaration needs a default, since a preceding type parameter declaration has a default.",
		NestedDeclareModule: "`declare module` cannot be used inside another `declare module`.",
		NestedFlowComment: "Cannot have a flow comment inside another flow comment.",
		PatternIsOptional: Object.assign({ message: "A binding pattern parameter cannot be optional in an implementation signature." }, { reasonCode: "OptionalBindingPattern" }),
		SetterMayNotHaveThisParam: "A setter cannot have a `this` parameter.",
		SpreadVariance: "Spread properties cannot have variance.",
		ThisParamAnnotationRequired: "A type annotation is required for the `this` parameter.",
		ThisParamBannedInConstructor: "Constructors cannot have a `this` parameter; constructors don't bind `this` like other functions.",
		ThisParamMayNotBeOptional: "The `this` parameter cannot be optional.",
		ThisParamMustBeFirst: "The `this` parameter must be the first function parameter.",
		ThisParamNoDefault: "The `this` parameter may not have a default value.",
		TypeBeforeInitializer: "Type annotations must come before default assignments, e.g. instead of `age = 25: number` use `age: number = 25`.",
		TypeCastInPattern: "The type cast expression is expected to be wrapped with parenthesis.",
		UnexpectedExplicitInexactInObject: "Explicit inexact syntax must appear at the end of an inexact object.",
		UnexpectedReservedType: ({ reservedType }) => `Unexpected reserved type ${reservedType}.`,
		UnexpectedReservedUnderscore: "`_` is only allowed as a type argument to call or new.",
		UnexpectedSpaceBetweenModuloChecks: "Spaces between `%` and `checks` are not allowed here.",
		UnexpectedSpreadType: "Spread operator cannot appear in class or interface definitions.",
		UnexpectedSubtractionOperand: "Unexpected token, expected \"number\" or \"bigint\".",
		UnexpectedTokenAfterTypeParameter: "Expected an arrow function after this type parameter declaration.",
		UnexpectedTypeParameterBeforeAsyncArrowFunction: "Type parameters must come after the async keyword, e.g. instead of `<T> async () => {}`, use `async <T>() => {}`.",
		UnsupportedDeclareExportKind: ({ unsupportedExportKind, suggestion }) => `\`declare export ${unsupportedExportKind}\` is not supported. Use \`${suggestion}\` instead.`,
		UnsupportedStatementInDeclareModule: "Only declares and type imports are allowed inside declare module.",
		UnterminatedFlowComment: "Unterminated flow-comment."
	});
	function isEsModuleType(bodyElement) {
		return bodyElement.type === "DeclareExportAllDeclaration" || bodyElement.type === "DeclareExportDeclaration" && (!bodyElement.declaration || bodyElement.declaration.type !== "TypeAlias" && bodyElement.declaration.type !== "InterfaceDeclaration");
	}
	function hasTypeImportKind(node) {
		return node.importKind === "type" || node.importKind === "typeof";
	}
	const exportSuggestions = {
		const: "declare export var",
		let: "declare export var",
		type: "export type",
		interface: "export interface"
	};
	function partition(list, test) {
		const list1 = [];
		const list2 = [];
		for (let i = 0; i < list.length; i++) (test(list[i], i, list) ? list1 : list2).push(list[i]);
		return [list1, list2];
	}
	const FLOW_PRAGMA_REGEX = /\*?\s*@((?:no)?flow)\b/;
	var flow = (superClass) => class FlowParserMixin extends superClass {
		constructor(...args) {
			super(...args);
			this.flowPragma = void 0;
		}
		getScopeHandler() {
			return FlowScopeHandler;
		}
		shouldParseTypes() {
			return this.getPluginOption("flow", "all") || this.flowPragma === "flow";
		}
		finishToken(type, val) {
			if (type !== 135 && type !== 13 && type !== 28) {
				if (this.flowPragma === void 0) this.flowPragma = null;
			}
			super.finishToken(type, val);
		}
		addComment(comment) {
			if (this.flowPragma === void 0) {
				const matches = FLOW_PRAGMA_REGEX.exec(comment.value);
				if (!matches);
				else if (matches[1] === "flow") this.flowPragma = "flow";
				else if (matches[1] === "noflow") this.flowPragma = "noflow";
				else throw new Error("Unexpected flow pragma");
			}
			super.addComment(comment);
		}
		flowParseTypeInitialiser(tok) {
			const oldInType = this.state.inType;
			this.state.inType = true;
			this.expect(tok || 14);
			const type = this.flowParseType();
			this.state.inType = oldInType;
			return type;
		}
		flowParsePredicate() {
			const node = this.startNode();
			const moduloLoc = this.state.startLoc;
			this.next();
			this.expectContextual(111);
			if (this.state.lastTokStartLoc.index > moduloLoc.index + 1) this.raise(FlowErrors.UnexpectedSpaceBetweenModuloChecks, moduloLoc);
			if (this.eat(10)) {
				node.value = super.parseExpression();
				this.expect(11);
				return this.finishNode(node, "DeclaredPredicate");
			} else return this.finishNode(node, "InferredPredicate");
		}
		flowParseTypeAndPredicateInitialiser() {
			const oldInType = this.state.inType;
			this.state.inType = true;
			this.expect(14);
			let type = null;
			let predicate = null;
			if (this.match(54)) {
				this.state.inType = oldInType;
				predicate = this.flowParsePredicate();
			} else {
				type = this.flowParseType();
				this.state.inType = oldInType;
				if (this.match(54)) predicate = this.flowParsePredicate();
			}
			return [type, predicate];
		}
		flowParseDeclareClass(node) {
			this.next();
			this.flowParseInterfaceish(node, true);
			return this.finishNode(node, "DeclareClass");
		}
		flowParseDeclareFunction(node) {
			this.next();
			const id = node.id = this.parseIdentifier();
			const typeNode = this.startNode();
			const typeContainer = this.startNode();
			if (this.match(47)) typeNode.typeParameters = this.flowParseTypeParameterDeclaration();
			else typeNode.typeParameters = null;
			this.expect(10);
			const tmp = this.flowParseFunctionTypeParams();
			typeNode.params = tmp.params;
			typeNode.rest = tmp.rest;
			typeNode.this = tmp._this;
			this.expect(11);
			[typeNode.returnType, node.predicate] = this.flowParseTypeAndPredicateInitialiser();
			typeContainer.typeAnnotation = this.finishNode(typeNode, "FunctionTypeAnnotation");
			id.typeAnnotation = this.finishNode(typeContainer, "TypeAnnotation");
			this.resetEndLocation(id);
			this.semicolon();
			this.scope.declareName(node.id.name, 2048, node.id.loc.start);
			return this.finishNode(node, "DeclareFunction");
		}
		flowParseDeclare(node, insideModule) {
			if (this.match(80)) return this.flowParseDeclareClass(node);
			else if (this.match(68)) return this.flowParseDeclareFunction(node);
			else if (this.match(74)) return this.flowParseDeclareVariable(node);
			else if (this.eatContextual(128)) {
				if (this.match(16)) return this.flowParseDeclareModuleExports(node);
				else {
					if (insideModule) this.raise(FlowErrors.NestedDeclareModule, this.state.lastTokStartLoc);
					return this.flowParseDeclareModule(node);
				}
			} else if (this.isContextual(131)) return this.flowParseDeclareTypeAlias(node);
			else if (this.isContextual(132)) return this.flowParseDeclareOpaqueType(node);
			else if (this.isContextual(130)) return this.flowParseDeclareInterface(node);
			else if (this.match(82)) return this.flowParseDeclareExportDeclaration(node, insideModule);
			throw this.unexpected();
		}
		flowParseDeclareVariable(node) {
			this.next();
			node.id = this.flowParseTypeAnnotatableIdentifier();
			this.scope.declareName(node.id.name, 5, node.id.loc.start);
			this.semicolon();
			return this.finishNode(node, "DeclareVariable");
		}
		flowParseDeclareModule(node) {
			this.scope.enter(0);
			if (this.match(135)) node.id = super.parseExprAtom();
			else node.id = this.parseIdentifier();
			const bodyNode = node.body = this.startNode();
			const body = bodyNode.body = [];
			this.expect(5);
			while (!this.match(8)) {
				const bodyNode = this.startNode();
				if (this.match(83)) {
					this.next();
					if (!this.isContextual(131) && !this.match(87)) this.raise(FlowErrors.InvalidNonTypeImportInDeclareModule, this.state.lastTokStartLoc);
					body.push(super.parseImport(bodyNode));
				} else {
					this.expectContextual(126, FlowErrors.UnsupportedStatementInDeclareModule);
					body.push(this.flowParseDeclare(bodyNode, true));
				}
			}
			this.scope.exit();
			this.expect(8);
			this.finishNode(bodyNode, "BlockStatement");
			let kind = null;
			let hasModuleExport = false;
			body.forEach((bodyElement) => {
				if (isEsModuleType(bodyElement)) {
					if (kind === "CommonJS") this.raise(FlowErrors.AmbiguousDeclareModuleKind, bodyElement);
					kind = "ES";
				} else if (bodyElement.type === "DeclareModuleExports") {
					if (hasModuleExport) this.raise(FlowErrors.DuplicateDeclareModuleExports, bodyElement);
					if (kind === "ES") this.raise(FlowErrors.AmbiguousDeclareModuleKind, bodyElement);
					kind = "CommonJS";
					hasModuleExport = true;
				}
			});
			node.kind = kind || "CommonJS";
			return this.finishNode(node, "DeclareModule");
		}
		flowParseDeclareExportDeclaration(node, insideModule) {
			this.expect(82);
			if (this.eat(65)) {
				if (this.match(68) || this.match(80)) node.declaration = this.flowParseDeclare(this.startNode());
				else {
					node.declaration = this.flowParseType();
					this.semicolon();
				}
				node.default = true;
				return this.finishNode(node, "DeclareExportDeclaration");
			} else {
				if (this.match(75) || this.isLet() || (this.isContextual(131) || this.isContextual(130)) && !insideModule) {
					const label = this.state.value;
					throw this.raise(FlowErrors.UnsupportedDeclareExportKind, this.state.startLoc, {
						unsupportedExportKind: label,
						suggestion: exportSuggestions[label]
					});
				}
				if (this.match(74) || this.match(68) || this.match(80) || this.isContextual(132)) {
					node.declaration = this.flowParseDeclare(this.startNode());
					node.default = false;
					return this.finishNode(node, "DeclareExportDeclaration");
				} else if (this.match(55) || this.match(5) || this.isContextual(130) || this.isContextual(131) || this.isContextual(132)) {
					node = this.parseExport(node, null);
					if (node.type === "ExportNamedDeclaration") {
						node.default = false;
						delete node.exportKind;
						return this.castNodeTo(node, "DeclareExportDeclaration");
					} else return this.castNodeTo(node, "DeclareExportAllDeclaration");
				}
			}
			throw this.unexpected();
		}
		flowParseDeclareModuleExports(node) {
			this.next();
			this.expectContextual(112);
			node.typeAnnotation = this.flowParseTypeAnnotation();
			this.semicolon();
			return this.finishNode(node, "DeclareModuleExports");
		}
		flowParseDeclareTypeAlias(node) {
			this.next();
			const finished = this.flowParseTypeAlias(node);
			this.castNodeTo(finished, "DeclareTypeAlias");
			return finished;
		}
		flowParseDeclareOpaqueType(node) {
			this.next();
			const finished = this.flowParseOpaqueType(node, true);
			this.castNodeTo(finished, "DeclareOpaqueType");
			return finished;
		}
		flowParseDeclareInterface(node) {
			this.next();
			this.flowParseInterfaceish(node, false);
			return this.finishNode(node, "DeclareInterface");
		}
		flowParseInterfaceish(node, isClass) {
			node.id = this.flowParseRestrictedIdentifier(!isClass, true);
			this.scope.declareName(node.id.name, isClass ? 17 : 8201, node.id.loc.start);
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterDeclaration();
			else node.typeParameters = null;
			node.extends = [];
			if (this.eat(81)) do
				node.extends.push(this.flowParseInterfaceExtends());
			while (!isClass && this.eat(12));
			if (isClass) {
				node.implements = [];
				node.mixins = [];
				if (this.eatContextual(118)) do
					node.mixins.push(this.flowParseInterfaceExtends());
				while (this.eat(12));
				if (this.eatContextual(114)) do
					node.implements.push(this.flowParseInterfaceExtends());
				while (this.eat(12));
			}
			node.body = this.flowParseObjectType({
				allowStatic: isClass,
				allowExact: false,
				allowSpread: false,
				allowProto: isClass,
				allowInexact: false
			});
		}
		flowParseInterfaceExtends() {
			const node = this.startNode();
			node.id = this.flowParseQualifiedTypeIdentifier();
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterInstantiation();
			else node.typeParameters = null;
			return this.finishNode(node, "InterfaceExtends");
		}
		flowParseInterface(node) {
			this.flowParseInterfaceish(node, false);
			return this.finishNode(node, "InterfaceDeclaration");
		}
		checkNotUnderscore(word) {
			if (word === "_") this.raise(FlowErrors.UnexpectedReservedUnderscore, this.state.startLoc);
		}
		checkReservedType(word, startLoc, declaration) {
			if (!reservedTypes.has(word)) return;
			this.raise(declaration ? FlowErrors.AssignReservedType : FlowErrors.UnexpectedReservedType, startLoc, { reservedType: word });
		}
		flowParseRestrictedIdentifierName(liberal, declaration) {
			this.checkReservedType(this.state.value, this.state.startLoc, declaration);
			return this.parseIdentifierName(liberal);
		}
		flowParseRestrictedIdentifier(liberal, declaration) {
			const node = this.startNode();
			const name = this.flowParseRestrictedIdentifierName(liberal, declaration);
			return this.createIdentifier(node, name);
		}
		flowParseTypeAlias(node) {
			node.id = this.flowParseRestrictedIdentifier(false, true);
			this.scope.declareName(node.id.name, 8201, node.id.loc.start);
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterDeclaration();
			else node.typeParameters = null;
			node.right = this.flowParseTypeInitialiser(29);
			this.semicolon();
			return this.finishNode(node, "TypeAlias");
		}
		flowParseOpaqueType(node, declare) {
			this.expectContextual(131);
			node.id = this.flowParseRestrictedIdentifier(true, true);
			this.scope.declareName(node.id.name, 8201, node.id.loc.start);
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterDeclaration();
			else node.typeParameters = null;
			node.supertype = null;
			if (this.match(14)) node.supertype = this.flowParseTypeInitialiser(14);
			node.impltype = null;
			if (!declare) node.impltype = this.flowParseTypeInitialiser(29);
			this.semicolon();
			return this.finishNode(node, "OpaqueType");
		}
		flowParseTypeParameterBound() {
			if (this.match(14) || this.isContextual(81)) {
				const node = this.startNode();
				this.next();
				node.typeAnnotation = this.flowParseType();
				return this.finishNode(node, "TypeAnnotation");
			}
		}
		flowParseTypeParameter(requireDefault = false) {
			const nodeStartLoc = this.state.startLoc;
			const node = this.startNode();
			const variance = this.flowParseVariance();
			node.name = this.flowParseRestrictedIdentifierName();
			node.variance = variance;
			node.bound = this.flowParseTypeParameterBound();
			if (this.match(29)) {
				this.eat(29);
				node.default = this.flowParseType();
			} else if (requireDefault) this.raise(FlowErrors.MissingTypeParamDefault, nodeStartLoc);
			return this.finishNode(node, "TypeParameter");
		}
		flowParseTypeParameterDeclaration() {
			const oldInType = this.state.inType;
			const node = this.startNode();
			node.params = [];
			this.state.inType = true;
			if (this.match(47) || this.match(144)) this.next();
			else this.unexpected();
			let defaultRequired = false;
			do {
				const typeParameter = this.flowParseTypeParameter(defaultRequired);
				node.params.push(typeParameter);
				if (typeParameter.default) defaultRequired = true;
				if (!this.match(48)) this.expect(12);
			} while (!this.match(48));
			this.expect(48);
			this.state.inType = oldInType;
			return this.finishNode(node, "TypeParameterDeclaration");
		}
		flowInTopLevelContext(cb) {
			if (this.curContext() !== types.brace) {
				const oldContext = this.state.context;
				this.state.context = [oldContext[0]];
				try {
					return cb();
				} finally {
					this.state.context = oldContext;
				}
			} else return cb();
		}
		flowParseTypeParameterInstantiationInExpression() {
			if (this.reScan_lt() !== 47) return;
			return this.flowParseTypeParameterInstantiation();
		}
		flowParseTypeParameterInstantiation() {
			const node = this.startNode();
			const oldInType = this.state.inType;
			this.state.inType = true;
			node.params = [];
			this.flowInTopLevelContext(() => {
				this.expect(47);
				const oldNoAnonFunctionType = this.state.noAnonFunctionType;
				this.state.noAnonFunctionType = false;
				while (!this.match(48)) {
					node.params.push(this.flowParseType());
					if (!this.match(48)) this.expect(12);
				}
				this.state.noAnonFunctionType = oldNoAnonFunctionType;
			});
			this.state.inType = oldInType;
			if (!this.state.inType && this.curContext() === types.brace) this.reScan_lt_gt();
			this.expect(48);
			return this.finishNode(node, "TypeParameterInstantiation");
		}
		flowParseTypeParameterInstantiationCallOrNew() {
			if (this.reScan_lt() !== 47) return null;
			const node = this.startNode();
			const oldInType = this.state.inType;
			node.params = [];
			this.state.inType = true;
			this.expect(47);
			while (!this.match(48)) {
				node.params.push(this.flowParseTypeOrImplicitInstantiation());
				if (!this.match(48)) this.expect(12);
			}
			this.expect(48);
			this.state.inType = oldInType;
			return this.finishNode(node, "TypeParameterInstantiation");
		}
		flowParseInterfaceType() {
			const node = this.startNode();
			this.expectContextual(130);
			node.extends = [];
			if (this.eat(81)) do
				node.extends.push(this.flowParseInterfaceExtends());
			while (this.eat(12));
			node.body = this.flowParseObjectType({
				allowStatic: false,
				allowExact: false,
				allowSpread: false,
				allowProto: false,
				allowInexact: false
			});
			return this.finishNode(node, "InterfaceTypeAnnotation");
		}
		flowParseObjectPropertyKey() {
			return this.match(136) || this.match(135) ? super.parseExprAtom() : this.parseIdentifier(true);
		}
		flowParseObjectTypeIndexer(node, isStatic, variance) {
			node.static = isStatic;
			if (this.lookahead().type === 14) {
				node.id = this.flowParseObjectPropertyKey();
				node.key = this.flowParseTypeInitialiser();
			} else {
				node.id = null;
				node.key = this.flowParseType();
			}
			this.expect(3);
			node.value = this.flowParseTypeInitialiser();
			node.variance = variance;
			return this.finishNode(node, "ObjectTypeIndexer");
		}
		flowParseObjectTypeInternalSlot(node, isStatic) {
			node.static = isStatic;
			node.id = this.flowParseObjectPropertyKey();
			this.expect(3);
			this.expect(3);
			if (this.match(47) || this.match(10)) {
				node.method = true;
				node.optional = false;
				node.value = this.flowParseObjectTypeMethodish(this.startNodeAt(node.loc.start));
			} else {
				node.method = false;
				if (this.eat(17)) node.optional = true;
				node.value = this.flowParseTypeInitialiser();
			}
			return this.finishNode(node, "ObjectTypeInternalSlot");
		}
		flowParseObjectTypeMethodish(node) {
			node.params = [];
			node.rest = null;
			node.typeParameters = null;
			node.this = null;
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterDeclaration();
			this.expect(10);
			if (this.match(78)) {
				node.this = this.flowParseFunctionTypeParam(true);
				node.this.name = null;
				if (!this.match(11)) this.expect(12);
			}
			while (!this.match(11) && !this.match(21)) {
				node.params.push(this.flowParseFunctionTypeParam(false));
				if (!this.match(11)) this.expect(12);
			}
			if (this.eat(21)) node.rest = this.flowParseFunctionTypeParam(false);
			this.expect(11);
			node.returnType = this.flowParseTypeInitialiser();
			return this.finishNode(node, "FunctionTypeAnnotation");
		}
		flowParseObjectTypeCallProperty(node, isStatic) {
			const valueNode = this.startNode();
			node.static = isStatic;
			node.value = this.flowParseObjectTypeMethodish(valueNode);
			return this.finishNode(node, "ObjectTypeCallProperty");
		}
		flowParseObjectType({ allowStatic, allowExact, allowSpread, allowProto, allowInexact }) {
			const oldInType = this.state.inType;
			this.state.inType = true;
			const nodeStart = this.startNode();
			nodeStart.callProperties = [];
			nodeStart.properties = [];
			nodeStart.indexers = [];
			nodeStart.internalSlots = [];
			let endDelim;
			let exact;
			let inexact = false;
			if (allowExact && this.match(6)) {
				this.expect(6);
				endDelim = 9;
				exact = true;
			} else {
				this.expect(5);
				endDelim = 8;
				exact = false;
			}
			nodeStart.exact = exact;
			while (!this.match(endDelim)) {
				let isStatic = false;
				let protoStartLoc = null;
				let inexactStartLoc = null;
				const node = this.startNode();
				if (allowProto && this.isContextual(119)) {
					const lookahead = this.lookahead();
					if (lookahead.type !== 14 && lookahead.type !== 17) {
						this.next();
						protoStartLoc = this.state.startLoc;
						allowStatic = false;
					}
				}
				if (allowStatic && this.isContextual(107)) {
					const lookahead = this.lookahead();
					if (lookahead.type !== 14 && lookahead.type !== 17) {
						this.next();
						isStatic = true;
					}
				}
				const variance = this.flowParseVariance();
				if (this.eat(0)) {
					if (protoStartLoc != null) this.unexpected(protoStartLoc);
					if (this.eat(0)) {
						if (variance) this.unexpected(variance.loc.start);
						nodeStart.internalSlots.push(this.flowParseObjectTypeInternalSlot(node, isStatic));
					} else nodeStart.indexers.push(this.flowParseObjectTypeIndexer(node, isStatic, variance));
				} else if (this.match(10) || this.match(47)) {
					if (protoStartLoc != null) this.unexpected(protoStartLoc);
					if (variance) this.unexpected(variance.loc.start);
					nodeStart.callProperties.push(this.flowParseObjectTypeCallProperty(node, isStatic));
				} else {
					let kind = "init";
					if (this.isContextual(100) || this.isContextual(105)) {
						if (tokenIsLiteralPropertyName(this.lookahead().type)) {
							kind = this.state.value;
							this.next();
						}
					}
					const propOrInexact = this.flowParseObjectTypeProperty(node, isStatic, protoStartLoc, variance, kind, allowSpread, allowInexact != null ? allowInexact : !exact);
					if (propOrInexact === null) {
						inexact = true;
						inexactStartLoc = this.state.lastTokStartLoc;
					} else nodeStart.properties.push(propOrInexact);
				}
				this.flowObjectTypeSemicolon();
				if (inexactStartLoc && !this.match(8) && !this.match(9)) this.raise(FlowErrors.UnexpectedExplicitInexactInObject, inexactStartLoc);
			}
			this.expect(endDelim);
			if (allowSpread) nodeStart.inexact = inexact;
			const out = this.finishNode(nodeStart, "ObjectTypeAnnotation");
			this.state.inType = oldInType;
			return out;
		}
		flowParseObjectTypeProperty(node, isStatic, protoStartLoc, variance, kind, allowSpread, allowInexact) {
			if (this.eat(21)) {
				if (this.match(12) || this.match(13) || this.match(8) || this.match(9)) {
					if (!allowSpread) this.raise(FlowErrors.InexactInsideNonObject, this.state.lastTokStartLoc);
					else if (!allowInexact) this.raise(FlowErrors.InexactInsideExact, this.state.lastTokStartLoc);
					if (variance) this.raise(FlowErrors.InexactVariance, variance);
					return null;
				}
				if (!allowSpread) this.raise(FlowErrors.UnexpectedSpreadType, this.state.lastTokStartLoc);
				if (protoStartLoc != null) this.unexpected(protoStartLoc);
				if (variance) this.raise(FlowErrors.SpreadVariance, variance);
				node.argument = this.flowParseType();
				return this.finishNode(node, "ObjectTypeSpreadProperty");
			} else {
				node.key = this.flowParseObjectPropertyKey();
				node.static = isStatic;
				node.proto = protoStartLoc != null;
				node.kind = kind;
				let optional = false;
				if (this.match(47) || this.match(10)) {
					node.method = true;
					if (protoStartLoc != null) this.unexpected(protoStartLoc);
					if (variance) this.unexpected(variance.loc.start);
					node.value = this.flowParseObjectTypeMethodish(this.startNodeAt(node.loc.start));
					if (kind === "get" || kind === "set") this.flowCheckGetterSetterParams(node);
					if (!allowSpread && node.key.name === "constructor" && node.value.this) this.raise(FlowErrors.ThisParamBannedInConstructor, node.value.this);
				} else {
					if (kind !== "init") this.unexpected();
					node.method = false;
					if (this.eat(17)) optional = true;
					node.value = this.flowParseTypeInitialiser();
					node.variance = variance;
				}
				node.optional = optional;
				return this.finishNode(node, "ObjectTypeProperty");
			}
		}
		flowCheckGetterSetterParams(property) {
			const paramCount = property.kind === "get" ? 0 : 1;
			const length = property.value.params.length + (property.value.rest ? 1 : 0);
			if (property.value.this) this.raise(property.kind === "get" ? FlowErrors.GetterMayNotHaveThisParam : FlowErrors.SetterMayNotHaveThisParam, property.value.this);
			if (length !== paramCount) this.raise(property.kind === "get" ? Errors.BadGetterArity : Errors.BadSetterArity, property);
			if (property.kind === "set" && property.value.rest) this.raise(Errors.BadSetterRestParameter, property);
		}
		flowObjectTypeSemicolon() {
			if (!this.eat(13) && !this.eat(12) && !this.match(8) && !this.match(9)) this.unexpected();
		}
		flowParseQualifiedTypeIdentifier(startLoc, id) {
			startLoc ??= this.state.startLoc;
			let node = id || this.flowParseRestrictedIdentifier(true);
			while (this.eat(16)) {
				const node2 = this.startNodeAt(startLoc);
				node2.qualification = node;
				node2.id = this.flowParseRestrictedIdentifier(true);
				node = this.finishNode(node2, "QualifiedTypeIdentifier");
			}
			return node;
		}
		flowParseGenericType(startLoc, id) {
			const node = this.startNodeAt(startLoc);
			node.typeParameters = null;
			node.id = this.flowParseQualifiedTypeIdentifier(startLoc, id);
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterInstantiation();
			return this.finishNode(node, "GenericTypeAnnotation");
		}
		flowParseTypeofType() {
			const node = this.startNode();
			this.expect(87);
			node.argument = this.flowParsePrimaryType();
			return this.finishNode(node, "TypeofTypeAnnotation");
		}
		flowParseTupleType() {
			const node = this.startNode();
			node.types = [];
			this.expect(0);
			while (this.state.pos < this.length && !this.match(3)) {
				node.types.push(this.flowParseType());
				if (this.match(3)) break;
				this.expect(12);
			}
			this.expect(3);
			return this.finishNode(node, "TupleTypeAnnotation");
		}
		flowParseFunctionTypeParam(first) {
			let name = null;
			let optional = false;
			let typeAnnotation = null;
			const node = this.startNode();
			const lh = this.lookahead();
			const isThis = this.state.type === 78;
			if (lh.type === 14 || lh.type === 17) {
				if (isThis && !first) this.raise(FlowErrors.ThisParamMustBeFirst, node);
				name = this.parseIdentifier(isThis);
				if (this.eat(17)) {
					optional = true;
					if (isThis) this.raise(FlowErrors.ThisParamMayNotBeOptional, node);
				}
				typeAnnotation = this.flowParseTypeInitialiser();
			} else typeAnnotation = this.flowParseType();
			node.name = name;
			node.optional = optional;
			node.typeAnnotation = typeAnnotation;
			return this.finishNode(node, "FunctionTypeParam");
		}
		reinterpretTypeAsFunctionTypeParam(type) {
			const node = this.startNodeAt(type.loc.start);
			node.name = null;
			node.optional = false;
			node.typeAnnotation = type;
			return this.finishNode(node, "FunctionTypeParam");
		}
		flowParseFunctionTypeParams(params = []) {
			let rest = null;
			let _this = null;
			if (this.match(78)) {
				_this = this.flowParseFunctionTypeParam(true);
				_this.name = null;
				if (!this.match(11)) this.expect(12);
			}
			while (!this.match(11) && !this.match(21)) {
				params.push(this.flowParseFunctionTypeParam(false));
				if (!this.match(11)) this.expect(12);
			}
			if (this.eat(21)) rest = this.flowParseFunctionTypeParam(false);
			return {
				params,
				rest,
				_this
			};
		}
		flowIdentToTypeAnnotation(startLoc, node, id) {
			switch (id.name) {
				case "any": return this.finishNode(node, "AnyTypeAnnotation");
				case "bool":
				case "boolean": return this.finishNode(node, "BooleanTypeAnnotation");
				case "mixed": return this.finishNode(node, "MixedTypeAnnotation");
				case "empty": return this.finishNode(node, "EmptyTypeAnnotation");
				case "number": return this.finishNode(node, "NumberTypeAnnotation");
				case "string": return this.finishNode(node, "StringTypeAnnotation");
				case "symbol": return this.finishNode(node, "SymbolTypeAnnotation");
				default:
					this.checkNotUnderscore(id.name);
					return this.flowParseGenericType(startLoc, id);
			}
		}
		flowParsePrimaryType() {
			const startLoc = this.state.startLoc;
			const node = this.startNode();
			let tmp;
			let type;
			let isGroupedType = false;
			const oldNoAnonFunctionType = this.state.noAnonFunctionType;
			switch (this.state.type) {
				case 5: return this.flowParseObjectType({
					allowStatic: false,
					allowExact: false,
					allowSpread: true,
					allowProto: false,
					allowInexact: true
				});
				case 6: return this.flowParseObjectType({
					allowStatic: false,
					allowExact: true,
					allowSpread: true,
					allowProto: false,
					allowInexact: false
				});
				case 0:
					this.state.noAnonFunctionType = false;
					type = this.flowParseTupleType();
					this.state.noAnonFunctionType = oldNoAnonFunctionType;
					return type;
				case 47: {
					const node = this.startNode();
					node.typeParameters = this.flowParseTypeParameterDeclaration();
					this.expect(10);
					tmp = this.flowParseFunctionTypeParams();
					node.params = tmp.params;
					node.rest = tmp.rest;
					node.this = tmp._this;
					this.expect(11);
					this.expect(19);
					node.returnType = this.flowParseType();
					return this.finishNode(node, "FunctionTypeAnnotation");
				}
				case 10: {
					const node = this.startNode();
					this.next();
					if (!this.match(11) && !this.match(21)) {
						if (tokenIsIdentifier(this.state.type) || this.match(78)) {
							const token = this.lookahead().type;
							isGroupedType = token !== 17 && token !== 14;
						} else isGroupedType = true;
					}
					if (isGroupedType) {
						this.state.noAnonFunctionType = false;
						type = this.flowParseType();
						this.state.noAnonFunctionType = oldNoAnonFunctionType;
						if (this.state.noAnonFunctionType || !(this.match(12) || this.match(11) && this.lookahead().type === 19)) {
							this.expect(11);
							return type;
						} else this.eat(12);
					}
					if (type) tmp = this.flowParseFunctionTypeParams([this.reinterpretTypeAsFunctionTypeParam(type)]);
					else tmp = this.flowParseFunctionTypeParams();
					node.params = tmp.params;
					node.rest = tmp.rest;
					node.this = tmp._this;
					this.expect(11);
					this.expect(19);
					node.returnType = this.flowParseType();
					node.typeParameters = null;
					return this.finishNode(node, "FunctionTypeAnnotation");
				}
				case 135: return this.parseLiteral(this.state.value, "StringLiteralTypeAnnotation");
				case 85:
				case 86:
					node.value = this.match(85);
					this.next();
					return this.finishNode(node, "BooleanLiteralTypeAnnotation");
				case 53:
					if (this.state.value === "-") {
						this.next();
						if (this.match(136)) return this.parseLiteralAtNode(-this.state.value, "NumberLiteralTypeAnnotation", node);
						if (this.match(137)) return this.parseLiteralAtNode(-this.state.value, "BigIntLiteralTypeAnnotation", node);
						throw this.raise(FlowErrors.UnexpectedSubtractionOperand, this.state.startLoc);
					}
					throw this.unexpected();
				case 136: return this.parseLiteral(this.state.value, "NumberLiteralTypeAnnotation");
				case 137: return this.parseLiteral(this.state.value, "BigIntLiteralTypeAnnotation");
				case 88:
					this.next();
					return this.finishNode(node, "VoidTypeAnnotation");
				case 84:
					this.next();
					return this.finishNode(node, "NullLiteralTypeAnnotation");
				case 78:
					this.next();
					return this.finishNode(node, "ThisTypeAnnotation");
				case 55:
					this.next();
					return this.finishNode(node, "ExistsTypeAnnotation");
				case 87: return this.flowParseTypeofType();
				default: if (tokenIsKeyword(this.state.type)) {
					const label = tokenLabelName(this.state.type);
					this.next();
					return super.createIdentifier(node, label);
				} else if (tokenIsIdentifier(this.state.type)) {
					if (this.isContextual(130)) return this.flowParseInterfaceType();
					return this.flowIdentToTypeAnnotation(startLoc, node, this.parseIdentifier());
				}
			}
			throw this.unexpected();
		}
		flowParsePostfixType() {
			const startLoc = this.state.startLoc;
			let type = this.flowParsePrimaryType();
			let seenOptionalIndexedAccess = false;
			while ((this.match(0) || this.match(18)) && !this.canInsertSemicolon()) {
				const node = this.startNodeAt(startLoc);
				const optional = this.eat(18);
				seenOptionalIndexedAccess = seenOptionalIndexedAccess || optional;
				this.expect(0);
				if (!optional && this.match(3)) {
					node.elementType = type;
					this.next();
					type = this.finishNode(node, "ArrayTypeAnnotation");
				} else {
					node.objectType = type;
					node.indexType = this.flowParseType();
					this.expect(3);
					if (seenOptionalIndexedAccess) {
						node.optional = optional;
						type = this.finishNode(node, "OptionalIndexedAccessType");
					} else type = this.finishNode(node, "IndexedAccessType");
				}
			}
			return type;
		}
		flowParsePrefixType() {
			const node = this.startNode();
			if (this.eat(17)) {
				node.typeAnnotation = this.flowParsePrefixType();
				return this.finishNode(node, "NullableTypeAnnotation");
			} else return this.flowParsePostfixType();
		}
		flowParseAnonFunctionWithoutParens() {
			const param = this.flowParsePrefixType();
			if (!this.state.noAnonFunctionType && this.eat(19)) {
				const node = this.startNodeAt(param.loc.start);
				node.params = [this.reinterpretTypeAsFunctionTypeParam(param)];
				node.rest = null;
				node.this = null;
				node.returnType = this.flowParseType();
				node.typeParameters = null;
				return this.finishNode(node, "FunctionTypeAnnotation");
			}
			return param;
		}
		flowParseIntersectionType() {
			const node = this.startNode();
			this.eat(45);
			const type = this.flowParseAnonFunctionWithoutParens();
			node.types = [type];
			while (this.eat(45)) node.types.push(this.flowParseAnonFunctionWithoutParens());
			return node.types.length === 1 ? type : this.finishNode(node, "IntersectionTypeAnnotation");
		}
		flowParseUnionType() {
			const node = this.startNode();
			this.eat(43);
			const type = this.flowParseIntersectionType();
			node.types = [type];
			while (this.eat(43)) node.types.push(this.flowParseIntersectionType());
			return node.types.length === 1 ? type : this.finishNode(node, "UnionTypeAnnotation");
		}
		flowParseType() {
			const oldInType = this.state.inType;
			this.state.inType = true;
			const type = this.flowParseUnionType();
			this.state.inType = oldInType;
			return type;
		}
		flowParseTypeOrImplicitInstantiation() {
			if (this.state.type === 133 && this.state.value === "_") {
				const startLoc = this.state.startLoc;
				const node = this.parseIdentifier();
				return this.flowParseGenericType(startLoc, node);
			} else return this.flowParseType();
		}
		flowParseTypeAnnotation() {
			const node = this.startNode();
			node.typeAnnotation = this.flowParseTypeInitialiser();
			return this.finishNode(node, "TypeAnnotation");
		}
		flowParseTypeAnnotatableIdentifier() {
			const node = this.startNode();
			const name = this.parseIdentifierName();
			if (this.match(14)) node.typeAnnotation = this.flowParseTypeAnnotation();
			return this.createIdentifier(node, name);
		}
		typeCastToParameter(node) {
			node.expression.typeAnnotation = node.typeAnnotation;
			this.resetEndLocation(node.expression, node.typeAnnotation.loc.end);
			return node.expression;
		}
		flowParseVariance() {
			let variance = null;
			if (this.match(53)) {
				variance = this.startNode();
				if (this.state.value === "+") variance.kind = "plus";
				else variance.kind = "minus";
				this.next();
				return this.finishNode(variance, "Variance");
			}
			return variance;
		}
		parseFunctionBody(node, allowExpressionBody, isMethod = false) {
			if (allowExpressionBody) {
				this.forwardNoArrowParamsConversionAt(node, () => super.parseFunctionBody(node, true, isMethod));
				return;
			}
			super.parseFunctionBody(node, false, isMethod);
		}
		parseFunctionBodyAndFinish(node, type, isMethod = false) {
			if (this.match(14)) {
				const typeNode = this.startNode();
				[typeNode.typeAnnotation, node.predicate] = this.flowParseTypeAndPredicateInitialiser();
				node.returnType = typeNode.typeAnnotation ? this.finishNode(typeNode, "TypeAnnotation") : null;
			}
			return super.parseFunctionBodyAndFinish(node, type, isMethod);
		}
		parseStatementLike(flags) {
			if (this.state.strict && this.isContextual(130)) {
				if (tokenIsKeywordOrIdentifier(this.lookahead().type)) {
					const node = this.startNode();
					this.next();
					return this.flowParseInterface(node);
				}
			} else if (this.isContextual(127)) {
				const node = this.startNode();
				this.next();
				return this.flowParseEnumDeclaration(node);
			}
			const stmt = super.parseStatementLike(flags);
			if (this.flowPragma === void 0 && !this.isValidDirective(stmt)) this.flowPragma = null;
			return stmt;
		}
		parseExpressionStatement(node, expr, decorators, flags) {
			if (expr.type === "Identifier") {
				if (expr.name === "declare") {
					if (this.match(80) || tokenIsIdentifier(this.state.type) || this.match(68) || this.match(74) || this.match(82)) return this.flowParseDeclare(node);
				} else if (tokenIsIdentifier(this.state.type)) {
					if (expr.name === "interface") return this.flowParseInterface(node);
					else if (expr.name === "type") return this.flowParseTypeAlias(node);
					else if (expr.name === "opaque") return this.flowParseOpaqueType(node, false);
				}
			}
			return super.parseExpressionStatement(node, expr, decorators, flags);
		}
		shouldParseExportDeclaration() {
			const { type } = this.state;
			if (type === 127 || tokenIsFlowInterfaceOrTypeOrOpaque(type)) return !this.state.containsEsc;
			return super.shouldParseExportDeclaration();
		}
		isExportDefaultSpecifier() {
			const { type } = this.state;
			if (type === 127 || tokenIsFlowInterfaceOrTypeOrOpaque(type)) return this.state.containsEsc;
			return super.isExportDefaultSpecifier();
		}
		parseExportDefaultExpression() {
			if (this.isContextual(127)) {
				const node = this.startNode();
				this.next();
				return this.flowParseEnumDeclaration(node);
			}
			return super.parseExportDefaultExpression();
		}
		parseConditional(expr, startLoc, refExpressionErrors) {
			if (!this.match(17)) return expr;
			if (this.state.maybeInArrowParameters) {
				const nextCh = this.lookaheadCharCode();
				if (nextCh === 44 || nextCh === 61 || nextCh === 58 || nextCh === 41) {
					this.setOptionalParametersError(refExpressionErrors);
					return expr;
				}
			}
			this.expect(17);
			const state = this.state.clone();
			const node = this.startNodeAt(startLoc);
			let { consequent, failed } = this.tryParseConditionalConsequent();
			let [valid, invalid] = this.getArrowLikeExpressions(consequent);
			if (failed || invalid.length > 0) {
				if (invalid.length > 0) {
					this.state = state;
					for (let i = 0; i < invalid.length; i++) this.noArrowAt.add(this.offsetToSourcePos(invalid[i].start));
					({consequent, failed} = this.tryParseConditionalConsequent());
					[valid, invalid] = this.getArrowLikeExpressions(consequent);
				}
				if (failed && valid.length > 1) this.raise(FlowErrors.AmbiguousConditionalArrow, state.startLoc);
				if (failed && valid.length === 1) {
					this.state = state;
					this.noArrowAt.add(this.offsetToSourcePos(valid[0].start));
					({consequent, failed} = this.tryParseConditionalConsequent());
				}
			}
			this.getArrowLikeExpressions(consequent, true);
			this.expect(14);
			node.test = expr;
			node.consequent = consequent;
			node.alternate = this.forwardNoArrowParamsConversionAt(node, () => this.parseMaybeAssign(void 0, void 0));
			return this.finishNode(node, "ConditionalExpression");
		}
		tryParseConditionalConsequent() {
			this.state.noArrowParamsConversionAt.push(this.state.start);
			const consequent = this.parseMaybeAssignAllowIn();
			const failed = !this.match(14);
			this.state.noArrowParamsConversionAt.pop();
			return {
				consequent,
				failed
			};
		}
		getArrowLikeExpressions(node, disallowInvalid) {
			const stack = [node];
			const arrows = [];
			while (stack.length !== 0) {
				const node = stack.pop();
				if (node.type === "ArrowFunctionExpression") {
					if (node.typeParameters || !node.returnType) this.finishArrowValidation(node);
					else arrows.push(node);
					if (node.body.type !== "BlockStatement") stack.push(node.body);
				} else if (node.type === "ConditionalExpression") {
					stack.push(node.consequent);
					stack.push(node.alternate);
				}
			}
			if (disallowInvalid) {
				arrows.forEach((node) => this.finishArrowValidation(node));
				return [arrows, []];
			}
			return partition(arrows, (node) => node.params.every((param) => this.isAssignable(param, true)));
		}
		finishArrowValidation(node) {
			var _node$extra;
			this.toAssignableList(node.params, (_node$extra = node.extra) == null ? void 0 : _node$extra.trailingCommaLoc, false);
			this.scope.enter(518);
			super.checkParams(node, false, true);
			this.scope.exit();
		}
		forwardNoArrowParamsConversionAt(node, parse) {
			let result;
			if (this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(node.start))) {
				this.state.noArrowParamsConversionAt.push(this.state.start);
				result = parse();
				this.state.noArrowParamsConversionAt.pop();
			} else result = parse();
			return result;
		}
		parseParenItem(node, startLoc) {
			const newNode = super.parseParenItem(node, startLoc);
			if (this.eat(17)) {
				newNode.optional = true;
				this.resetEndLocation(node);
			}
			if (this.match(14)) {
				const typeCastNode = this.startNodeAt(startLoc);
				typeCastNode.expression = newNode;
				typeCastNode.typeAnnotation = this.flowParseTypeAnnotation();
				return this.finishNode(typeCastNode, "TypeCastExpression");
			}
			return newNode;
		}
		assertModuleNodeAllowed(node) {
			if (node.type === "ImportDeclaration" && (node.importKind === "type" || node.importKind === "typeof") || node.type === "ExportNamedDeclaration" && node.exportKind === "type" || node.type === "ExportAllDeclaration" && node.exportKind === "type") return;
			super.assertModuleNodeAllowed(node);
		}
		parseExportDeclaration(node) {
			if (this.isContextual(131)) {
				node.exportKind = "type";
				const declarationNode = this.startNode();
				this.next();
				if (this.match(5)) {
					node.specifiers = this.parseExportSpecifiers(true);
					super.parseExportFrom(node);
					return null;
				} else return this.flowParseTypeAlias(declarationNode);
			} else if (this.isContextual(132)) {
				node.exportKind = "type";
				const declarationNode = this.startNode();
				this.next();
				return this.flowParseOpaqueType(declarationNode, false);
			} else if (this.isContextual(130)) {
				node.exportKind = "type";
				const declarationNode = this.startNode();
				this.next();
				return this.flowParseInterface(declarationNode);
			} else if (this.isContextual(127)) {
				node.exportKind = "value";
				const declarationNode = this.startNode();
				this.next();
				return this.flowParseEnumDeclaration(declarationNode);
			} else return super.parseExportDeclaration(node);
		}
		eatExportStar(node) {
			if (super.eatExportStar(node)) return true;
			if (this.isContextual(131) && this.lookahead().type === 55) {
				node.exportKind = "type";
				this.next();
				this.next();
				return true;
			}
			return false;
		}
		maybeParseExportNamespaceSpecifier(node) {
			const { startLoc } = this.state;
			const hasNamespace = super.maybeParseExportNamespaceSpecifier(node);
			if (hasNamespace && node.exportKind === "type") this.unexpected(startLoc);
			return hasNamespace;
		}
		parseClassId(node, isStatement, optionalId) {
			super.parseClassId(node, isStatement, optionalId);
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterDeclaration();
		}
		parseClassMember(classBody, member, state) {
			const { startLoc } = this.state;
			if (this.isContextual(126)) {
				if (super.parseClassMemberFromModifier(classBody, member)) return;
				member.declare = true;
			}
			super.parseClassMember(classBody, member, state);
			if (member.declare) {
				if (member.type !== "ClassProperty" && member.type !== "ClassPrivateProperty" && member.type !== "PropertyDefinition") this.raise(FlowErrors.DeclareClassElement, startLoc);
				else if (member.value) this.raise(FlowErrors.DeclareClassFieldInitializer, member.value);
			}
		}
		isIterator(word) {
			return word === "iterator" || word === "asyncIterator";
		}
		readIterator() {
			const word = super.readWord1();
			const fullWord = "@@" + word;
			if (!this.isIterator(word) || !this.state.inType) this.raise(Errors.InvalidIdentifier, this.state.curPosition(), { identifierName: fullWord });
			this.finishToken(133, fullWord);
		}
		getTokenFromCode(code) {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (code === 123 && next === 124) this.finishOp(6, 2);
			else if (this.state.inType && (code === 62 || code === 60)) this.finishOp(code === 62 ? 48 : 47, 1);
			else if (this.state.inType && code === 63) {
				if (next === 46) this.finishOp(18, 2);
				else this.finishOp(17, 1);
			} else if (isIteratorStart(code, next, this.input.charCodeAt(this.state.pos + 2))) {
				this.state.pos += 2;
				this.readIterator();
			} else super.getTokenFromCode(code);
		}
		isAssignable(node, isBinding) {
			if (node.type === "TypeCastExpression") return this.isAssignable(node.expression, isBinding);
			else return super.isAssignable(node, isBinding);
		}
		toAssignable(node, isLHS = false) {
			if (!isLHS && node.type === "AssignmentExpression" && node.left.type === "TypeCastExpression") node.left = this.typeCastToParameter(node.left);
			super.toAssignable(node, isLHS);
		}
		toAssignableList(exprList, trailingCommaLoc, isLHS) {
			for (let i = 0; i < exprList.length; i++) {
				const expr = exprList[i];
				if ((expr == null ? void 0 : expr.type) === "TypeCastExpression") exprList[i] = this.typeCastToParameter(expr);
			}
			super.toAssignableList(exprList, trailingCommaLoc, isLHS);
		}
		toReferencedList(exprList, isParenthesizedExpr) {
			for (let i = 0; i < exprList.length; i++) {
				var _expr$extra;
				const expr = exprList[i];
				if (expr && expr.type === "TypeCastExpression" && !((_expr$extra = expr.extra) != null && _expr$extra.parenthesized) && (exprList.length > 1 || !isParenthesizedExpr)) this.raise(FlowErrors.TypeCastInPattern, expr.typeAnnotation);
			}
			return exprList;
		}
		parseArrayLike(close, isTuple, refExpressionErrors) {
			const node = super.parseArrayLike(close, isTuple, refExpressionErrors);
			if (refExpressionErrors != null && !this.state.maybeInArrowParameters) this.toReferencedList(node.elements);
			return node;
		}
		isValidLVal(type, disallowCallExpression, isParenthesized, binding) {
			return type === "TypeCastExpression" || super.isValidLVal(type, disallowCallExpression, isParenthesized, binding);
		}
		parseClassProperty(node) {
			if (this.match(14)) node.typeAnnotation = this.flowParseTypeAnnotation();
			return super.parseClassProperty(node);
		}
		parseClassPrivateProperty(node) {
			if (this.match(14)) node.typeAnnotation = this.flowParseTypeAnnotation();
			return super.parseClassPrivateProperty(node);
		}
		isClassMethod() {
			return this.match(47) || super.isClassMethod();
		}
		isClassProperty() {
			return this.match(14) || super.isClassProperty();
		}
		isNonstaticConstructor(method) {
			return !this.match(14) && super.isNonstaticConstructor(method);
		}
		pushClassMethod(classBody, method, isGenerator, isAsync, isConstructor, allowsDirectSuper) {
			if (method.variance) this.unexpected(method.variance.loc.start);
			delete method.variance;
			if (this.match(47)) method.typeParameters = this.flowParseTypeParameterDeclaration();
			super.pushClassMethod(classBody, method, isGenerator, isAsync, isConstructor, allowsDirectSuper);
			if (method.params && isConstructor) {
				const params = method.params;
				if (params.length > 0 && this.isThisParam(params[0])) this.raise(FlowErrors.ThisParamBannedInConstructor, method);
			} else if (method.type === "MethodDefinition" && isConstructor && method.value.params) {
				const params = method.value.params;
				if (params.length > 0 && this.isThisParam(params[0])) this.raise(FlowErrors.ThisParamBannedInConstructor, method);
			}
		}
		pushClassPrivateMethod(classBody, method, isGenerator, isAsync) {
			if (method.variance) this.unexpected(method.variance.loc.start);
			delete method.variance;
			if (this.match(47)) method.typeParameters = this.flowParseTypeParameterDeclaration();
			super.pushClassPrivateMethod(classBody, method, isGenerator, isAsync);
		}
		parseClassSuper(node) {
			super.parseClassSuper(node);
			if (node.superClass && (this.match(47) || this.match(51))) node.superTypeParameters = this.flowParseTypeParameterInstantiationInExpression();
			if (this.isContextual(114)) {
				this.next();
				const implemented = node.implements = [];
				do {
					const node = this.startNode();
					node.id = this.flowParseRestrictedIdentifier(true);
					if (this.match(47)) node.typeParameters = this.flowParseTypeParameterInstantiation();
					else node.typeParameters = null;
					implemented.push(this.finishNode(node, "ClassImplements"));
				} while (this.eat(12));
			}
		}
		checkGetterSetterParams(method) {
			super.checkGetterSetterParams(method);
			const params = this.getObjectOrClassMethodParams(method);
			if (params.length > 0) {
				const param = params[0];
				if (this.isThisParam(param) && method.kind === "get") this.raise(FlowErrors.GetterMayNotHaveThisParam, param);
				else if (this.isThisParam(param)) this.raise(FlowErrors.SetterMayNotHaveThisParam, param);
			}
		}
		parsePropertyNamePrefixOperator(node) {
			node.variance = this.flowParseVariance();
		}
		parseObjPropValue(prop, startLoc, isGenerator, isAsync, isPattern, isAccessor, refExpressionErrors) {
			if (prop.variance) this.unexpected(prop.variance.loc.start);
			delete prop.variance;
			let typeParameters;
			if (this.match(47) && !isAccessor) {
				typeParameters = this.flowParseTypeParameterDeclaration();
				if (!this.match(10)) this.unexpected();
			}
			const result = super.parseObjPropValue(prop, startLoc, isGenerator, isAsync, isPattern, isAccessor, refExpressionErrors);
			if (typeParameters) (result.value || result).typeParameters = typeParameters;
			return result;
		}
		parseFunctionParamType(param) {
			if (this.eat(17)) {
				if (param.type !== "Identifier") this.raise(FlowErrors.PatternIsOptional, param);
				if (this.isThisParam(param)) this.raise(FlowErrors.ThisParamMayNotBeOptional, param);
				param.optional = true;
			}
			if (this.match(14)) param.typeAnnotation = this.flowParseTypeAnnotation();
			else if (this.isThisParam(param)) this.raise(FlowErrors.ThisParamAnnotationRequired, param);
			if (this.match(29) && this.isThisParam(param)) this.raise(FlowErrors.ThisParamNoDefault, param);
			this.resetEndLocation(param);
			return param;
		}
		parseMaybeDefault(startLoc, left) {
			const node = super.parseMaybeDefault(startLoc, left);
			if (node.type === "AssignmentPattern" && node.typeAnnotation && node.right.start < node.typeAnnotation.start) this.raise(FlowErrors.TypeBeforeInitializer, node.typeAnnotation);
			return node;
		}
		checkImportReflection(node) {
			super.checkImportReflection(node);
			if (node.module && node.importKind !== "value") this.raise(FlowErrors.ImportReflectionHasImportType, node.specifiers[0].loc.start);
		}
		parseImportSpecifierLocal(node, specifier, type) {
			specifier.local = hasTypeImportKind(node) ? this.flowParseRestrictedIdentifier(true, true) : this.parseIdentifier();
			node.specifiers.push(this.finishImportSpecifier(specifier, type));
		}
		isPotentialImportPhase(isExport) {
			if (super.isPotentialImportPhase(isExport)) return true;
			if (this.isContextual(131)) {
				if (!isExport) return true;
				const ch = this.lookaheadCharCode();
				return ch === 123 || ch === 42;
			}
			return !isExport && this.isContextual(87);
		}
		applyImportPhase(node, isExport, phase, loc) {
			super.applyImportPhase(node, isExport, phase, loc);
			if (isExport) {
				if (!phase && this.match(65)) return;
				node.exportKind = phase === "type" ? phase : "value";
			} else {
				if (phase === "type" && this.match(55)) this.unexpected();
				node.importKind = phase === "type" || phase === "typeof" ? phase : "value";
			}
		}
		parseImportSpecifier(specifier, importedIsString, isInTypeOnlyImport, isMaybeTypeOnly, bindingType) {
			const firstIdent = specifier.imported;
			let specifierTypeKind = null;
			if (firstIdent.type === "Identifier") {
				if (firstIdent.name === "type") specifierTypeKind = "type";
				else if (firstIdent.name === "typeof") specifierTypeKind = "typeof";
			}
			let isBinding = false;
			if (this.isContextual(94) && !this.isLookaheadContextual("as")) {
				const as_ident = this.parseIdentifier(true);
				if (specifierTypeKind !== null && !tokenIsKeywordOrIdentifier(this.state.type)) {
					specifier.imported = as_ident;
					specifier.importKind = specifierTypeKind;
					specifier.local = this.cloneIdentifier(as_ident);
				} else {
					specifier.imported = firstIdent;
					specifier.importKind = null;
					specifier.local = this.parseIdentifier();
				}
			} else {
				if (specifierTypeKind !== null && tokenIsKeywordOrIdentifier(this.state.type)) {
					specifier.imported = this.parseIdentifier(true);
					specifier.importKind = specifierTypeKind;
				} else {
					if (importedIsString) throw this.raise(Errors.ImportBindingIsString, specifier, { importName: firstIdent.value });
					specifier.imported = firstIdent;
					specifier.importKind = null;
				}
				if (this.eatContextual(94)) specifier.local = this.parseIdentifier();
				else {
					isBinding = true;
					specifier.local = this.cloneIdentifier(specifier.imported);
				}
			}
			const specifierIsTypeImport = hasTypeImportKind(specifier);
			if (isInTypeOnlyImport && specifierIsTypeImport) this.raise(FlowErrors.ImportTypeShorthandOnlyInPureImport, specifier);
			if (isInTypeOnlyImport || specifierIsTypeImport) this.checkReservedType(specifier.local.name, specifier.local.loc.start, true);
			if (isBinding && !isInTypeOnlyImport && !specifierIsTypeImport) this.checkReservedWord(specifier.local.name, specifier.loc.start, true, true);
			return this.finishImportSpecifier(specifier, "ImportSpecifier");
		}
		parseBindingAtom() {
			switch (this.state.type) {
				case 78: return this.parseIdentifier(true);
				default: return super.parseBindingAtom();
			}
		}
		parseFunctionParams(node, isConstructor) {
			const kind = node.kind;
			if (kind !== "get" && kind !== "set" && this.match(47)) node.typeParameters = this.flowParseTypeParameterDeclaration();
			super.parseFunctionParams(node, isConstructor);
		}
		parseVarId(decl, kind) {
			super.parseVarId(decl, kind);
			if (this.match(14)) {
				decl.id.typeAnnotation = this.flowParseTypeAnnotation();
				this.resetEndLocation(decl.id);
			}
		}
		parseAsyncArrowFromCallExpression(node, call) {
			if (this.match(14)) {
				const oldNoAnonFunctionType = this.state.noAnonFunctionType;
				this.state.noAnonFunctionType = true;
				node.returnType = this.flowParseTypeAnnotation();
				this.state.noAnonFunctionType = oldNoAnonFunctionType;
			}
			return super.parseAsyncArrowFromCallExpression(node, call);
		}
		parseAsyncArrowHead(startLoc) {
			return this.match(14) ? this.startNodeAt(startLoc) : super.parseAsyncArrowHead(startLoc);
		}
		parseMaybeAssign(refExpressionErrors, afterLeftParse) {
			var _jsx;
			let state = null;
			let jsx;
			if (this.hasPlugin("jsx") && (this.match(144) || this.match(47))) {
				state = this.state.clone();
				jsx = this.tryParse(() => super.parseMaybeAssign(refExpressionErrors, afterLeftParse), state);
				if (!jsx.error) return jsx.node;
				const { context } = this.state;
				const currentContext = context[context.length - 1];
				if (currentContext === types.j_oTag || currentContext === types.j_expr) context.pop();
			}
			if ((_jsx = jsx) != null && _jsx.error || this.match(47)) {
				var _jsx2, _jsx3;
				state = state || this.state.clone();
				let typeParameters;
				const arrow = this.tryParse((abort) => {
					var _arrowExpression$extr;
					typeParameters = this.flowParseTypeParameterDeclaration();
					const arrowExpression = this.forwardNoArrowParamsConversionAt(typeParameters, () => {
						const result = super.parseMaybeAssign(refExpressionErrors, afterLeftParse);
						this.resetStartLocationFromNode(result, typeParameters);
						return result;
					});
					if ((_arrowExpression$extr = arrowExpression.extra) != null && _arrowExpression$extr.parenthesized) abort();
					const expr = this.maybeUnwrapTypeCastExpression(arrowExpression);
					if (expr.type !== "ArrowFunctionExpression") abort();
					expr.typeParameters = typeParameters;
					this.resetStartLocationFromNode(expr, typeParameters);
					return arrowExpression;
				}, state);
				let arrowExpression = null;
				if (arrow.node && this.maybeUnwrapTypeCastExpression(arrow.node).type === "ArrowFunctionExpression") {
					if (!arrow.error && !arrow.aborted) {
						if (arrow.node.async) this.raise(FlowErrors.UnexpectedTypeParameterBeforeAsyncArrowFunction, typeParameters);
						return arrow.node;
					}
					arrowExpression = arrow.node;
				}
				if ((_jsx2 = jsx) != null && _jsx2.node) {
					this.state = jsx.failState;
					return jsx.node;
				}
				if (arrowExpression) {
					this.state = arrow.failState;
					return arrowExpression;
				}
				if ((_jsx3 = jsx) != null && _jsx3.thrown) throw jsx.error;
				if (arrow.thrown) throw arrow.error;
				throw this.raise(FlowErrors.UnexpectedTokenAfterTypeParameter, typeParameters);
			}
			return super.parseMaybeAssign(refExpressionErrors, afterLeftParse);
		}
		parseArrow(node) {
			if (this.match(14)) {
				const result = this.tryParse(() => {
					const oldNoAnonFunctionType = this.state.noAnonFunctionType;
					this.state.noAnonFunctionType = true;
					const typeNode = this.startNode();
					[typeNode.typeAnnotation, node.predicate] = this.flowParseTypeAndPredicateInitialiser();
					this.state.noAnonFunctionType = oldNoAnonFunctionType;
					if (this.canInsertSemicolon()) this.unexpected();
					if (!this.match(19)) this.unexpected();
					return typeNode;
				});
				if (result.thrown) return null;
				if (result.error) this.state = result.failState;
				node.returnType = result.node.typeAnnotation ? this.finishNode(result.node, "TypeAnnotation") : null;
			}
			return super.parseArrow(node);
		}
		shouldParseArrow(params) {
			return this.match(14) || super.shouldParseArrow(params);
		}
		setArrowFunctionParameters(node, params) {
			if (this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(node.start))) node.params = params;
			else super.setArrowFunctionParameters(node, params);
		}
		checkParams(node, allowDuplicates, isArrowFunction, strictModeChanged = true) {
			if (isArrowFunction && this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(node.start))) return;
			for (let i = 0; i < node.params.length; i++) if (this.isThisParam(node.params[i]) && i > 0) this.raise(FlowErrors.ThisParamMustBeFirst, node.params[i]);
			super.checkParams(node, allowDuplicates, isArrowFunction, strictModeChanged);
		}
		parseParenAndDistinguishExpression(canBeArrow) {
			return super.parseParenAndDistinguishExpression(canBeArrow && !this.noArrowAt.has(this.state.start));
		}
		parseSubscripts(base, startLoc, noCalls) {
			if (base.type === "Identifier" && base.name === "async" && this.noArrowAt.has(this.offsetToSourcePos(startLoc.index))) {
				this.next();
				const node = this.startNodeAt(startLoc);
				node.callee = base;
				node.arguments = super.parseCallExpressionArguments();
				base = this.finishNode(node, "CallExpression");
			} else if (base.type === "Identifier" && base.name === "async" && this.match(47)) {
				const state = this.state.clone();
				const arrow = this.tryParse((abort) => this.parseAsyncArrowWithTypeParameters(startLoc) || abort(), state);
				if (!arrow.error && !arrow.aborted) return arrow.node;
				const result = this.tryParse(() => super.parseSubscripts(base, startLoc, noCalls), state);
				if (result.node && !result.error) return result.node;
				if (arrow.node) {
					this.state = arrow.failState;
					return arrow.node;
				}
				if (result.node) {
					this.state = result.failState;
					return result.node;
				}
				throw arrow.error || result.error;
			}
			return super.parseSubscripts(base, startLoc, noCalls);
		}
		parseSubscript(base, startLoc, noCalls, subscriptState) {
			if (this.match(18) && this.isLookaheadToken_lt()) {
				subscriptState.optionalChainMember = true;
				if (noCalls) {
					subscriptState.stop = true;
					return base;
				}
				this.next();
				const node = this.startNodeAt(startLoc);
				node.callee = base;
				node.typeArguments = this.flowParseTypeParameterInstantiationInExpression();
				this.expect(10);
				node.arguments = this.parseCallExpressionArguments();
				node.optional = true;
				return this.finishCallExpression(node, true);
			} else if (!noCalls && this.shouldParseTypes() && (this.match(47) || this.match(51))) {
				const node = this.startNodeAt(startLoc);
				node.callee = base;
				const result = this.tryParse(() => {
					node.typeArguments = this.flowParseTypeParameterInstantiationCallOrNew();
					this.expect(10);
					node.arguments = super.parseCallExpressionArguments();
					if (subscriptState.optionalChainMember) node.optional = false;
					return this.finishCallExpression(node, subscriptState.optionalChainMember);
				});
				if (result.node) {
					if (result.error) this.state = result.failState;
					return result.node;
				}
			}
			return super.parseSubscript(base, startLoc, noCalls, subscriptState);
		}
		parseNewCallee(node) {
			super.parseNewCallee(node);
			let targs = null;
			if (this.shouldParseTypes() && this.match(47)) targs = this.tryParse(() => this.flowParseTypeParameterInstantiationCallOrNew()).node;
			node.typeArguments = targs;
		}
		parseAsyncArrowWithTypeParameters(startLoc) {
			const node = this.startNodeAt(startLoc);
			this.parseFunctionParams(node, false);
			if (!this.parseArrow(node)) return;
			return super.parseArrowExpression(node, void 0, true);
		}
		readToken_mult_modulo(code) {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (code === 42 && next === 47 && this.state.hasFlowComment) {
				this.state.hasFlowComment = false;
				this.state.pos += 2;
				this.nextToken();
				return;
			}
			super.readToken_mult_modulo(code);
		}
		readToken_pipe_amp(code) {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (code === 124 && next === 125) {
				this.finishOp(9, 2);
				return;
			}
			super.readToken_pipe_amp(code);
		}
		parseTopLevel(file, program) {
			const fileNode = super.parseTopLevel(file, program);
			if (this.state.hasFlowComment) this.raise(FlowErrors.UnterminatedFlowComment, this.state.curPosition());
			return fileNode;
		}
		skipBlockComment() {
			if (this.hasPlugin("flowComments") && this.skipFlowComment()) {
				if (this.state.hasFlowComment) throw this.raise(FlowErrors.NestedFlowComment, this.state.startLoc);
				this.hasFlowCommentCompletion();
				const commentSkip = this.skipFlowComment();
				if (commentSkip) {
					this.state.pos += commentSkip;
					this.state.hasFlowComment = true;
				}
				return;
			}
			return super.skipBlockComment(this.state.hasFlowComment ? "*-/" : "*/");
		}
		skipFlowComment() {
			const { pos } = this.state;
			let shiftToFirstNonWhiteSpace = 2;
			while ([32, 9].includes(this.input.charCodeAt(pos + shiftToFirstNonWhiteSpace))) shiftToFirstNonWhiteSpace++;
			const ch2 = this.input.charCodeAt(shiftToFirstNonWhiteSpace + pos);
			const ch3 = this.input.charCodeAt(shiftToFirstNonWhiteSpace + pos + 1);
			if (ch2 === 58 && ch3 === 58) return shiftToFirstNonWhiteSpace + 2;
			if (this.input.slice(shiftToFirstNonWhiteSpace + pos, shiftToFirstNonWhiteSpace + pos + 12) === "flow-include") return shiftToFirstNonWhiteSpace + 12;
			if (ch2 === 58 && ch3 !== 58) return shiftToFirstNonWhiteSpace;
			return false;
		}
		hasFlowCommentCompletion() {
			if (this.input.indexOf("*/", this.state.pos) === -1) throw this.raise(Errors.UnterminatedComment, this.state.curPosition());
		}
		flowEnumErrorBooleanMemberNotInitialized(loc, { enumName, memberName }) {
			this.raise(FlowErrors.EnumBooleanMemberNotInitialized, loc, {
				memberName,
				enumName
			});
		}
		flowEnumErrorInvalidMemberInitializer(loc, enumContext) {
			return this.raise(!enumContext.explicitType ? FlowErrors.EnumInvalidMemberInitializerUnknownType : enumContext.explicitType === "symbol" ? FlowErrors.EnumInvalidMemberInitializerSymbolType : FlowErrors.EnumInvalidMemberInitializerPrimaryType, loc, enumContext);
		}
		flowEnumErrorNumberMemberNotInitialized(loc, details) {
			this.raise(FlowErrors.EnumNumberMemberNotInitialized, loc, details);
		}
		flowEnumErrorStringMemberInconsistentlyInitialized(node, details) {
			this.raise(FlowErrors.EnumStringMemberInconsistentlyInitialized, node, details);
		}
		flowEnumMemberInit() {
			const startLoc = this.state.startLoc;
			const endOfInit = () => this.match(12) || this.match(8);
			switch (this.state.type) {
				case 136: {
					const literal = this.parseNumericLiteral(this.state.value);
					if (endOfInit()) return {
						type: "number",
						loc: literal.loc.start,
						value: literal
					};
					return {
						type: "invalid",
						loc: startLoc
					};
				}
				case 135: {
					const literal = this.parseStringLiteral(this.state.value);
					if (endOfInit()) return {
						type: "string",
						loc: literal.loc.start,
						value: literal
					};
					return {
						type: "invalid",
						loc: startLoc
					};
				}
				case 85:
				case 86: {
					const literal = this.parseBooleanLiteral(this.match(85));
					if (endOfInit()) return {
						type: "boolean",
						loc: literal.loc.start,
						value: literal
					};
					return {
						type: "invalid",
						loc: startLoc
					};
				}
				default: return {
					type: "invalid",
					loc: startLoc
				};
			}
		}
		flowEnumMemberRaw() {
			const loc = this.state.startLoc;
			return {
				id: this.parseIdentifier(true),
				init: this.eat(29) ? this.flowEnumMemberInit() : {
					type: "none",
					loc
				}
			};
		}
		flowEnumCheckExplicitTypeMismatch(loc, context, expectedType) {
			const { explicitType } = context;
			if (explicitType === null) return;
			if (explicitType !== expectedType) this.flowEnumErrorInvalidMemberInitializer(loc, context);
		}
		flowEnumMembers({ enumName, explicitType }) {
			const seenNames = /* @__PURE__ */ new Set();
			const members = {
				booleanMembers: [],
				numberMembers: [],
				stringMembers: [],
				defaultedMembers: []
			};
			let hasUnknownMembers = false;
			while (!this.match(8)) {
				if (this.eat(21)) {
					hasUnknownMembers = true;
					break;
				}
				const memberNode = this.startNode();
				const { id, init } = this.flowEnumMemberRaw();
				const memberName = id.name;
				if (memberName === "") continue;
				if (/^[a-z]/.test(memberName)) this.raise(FlowErrors.EnumInvalidMemberName, id, {
					memberName,
					suggestion: memberName[0].toUpperCase() + memberName.slice(1),
					enumName
				});
				if (seenNames.has(memberName)) this.raise(FlowErrors.EnumDuplicateMemberName, id, {
					memberName,
					enumName
				});
				seenNames.add(memberName);
				const context = {
					enumName,
					explicitType,
					memberName
				};
				memberNode.id = id;
				switch (init.type) {
					case "boolean":
						this.flowEnumCheckExplicitTypeMismatch(init.loc, context, "boolean");
						memberNode.init = init.value;
						members.booleanMembers.push(this.finishNode(memberNode, "EnumBooleanMember"));
						break;
					case "number":
						this.flowEnumCheckExplicitTypeMismatch(init.loc, context, "number");
						memberNode.init = init.value;
						members.numberMembers.push(this.finishNode(memberNode, "EnumNumberMember"));
						break;
					case "string":
						this.flowEnumCheckExplicitTypeMismatch(init.loc, context, "string");
						memberNode.init = init.value;
						members.stringMembers.push(this.finishNode(memberNode, "EnumStringMember"));
						break;
					case "invalid": throw this.flowEnumErrorInvalidMemberInitializer(init.loc, context);
					case "none": switch (explicitType) {
						case "boolean":
							this.flowEnumErrorBooleanMemberNotInitialized(init.loc, context);
							break;
						case "number":
							this.flowEnumErrorNumberMemberNotInitialized(init.loc, context);
							break;
						default: members.defaultedMembers.push(this.finishNode(memberNode, "EnumDefaultedMember"));
					}
				}
				if (!this.match(8)) this.expect(12);
			}
			return {
				members,
				hasUnknownMembers
			};
		}
		flowEnumStringMembers(initializedMembers, defaultedMembers, { enumName }) {
			if (initializedMembers.length === 0) return defaultedMembers;
			else if (defaultedMembers.length === 0) return initializedMembers;
			else if (defaultedMembers.length > initializedMembers.length) {
				for (const member of initializedMembers) this.flowEnumErrorStringMemberInconsistentlyInitialized(member, { enumName });
				return defaultedMembers;
			} else {
				for (const member of defaultedMembers) this.flowEnumErrorStringMemberInconsistentlyInitialized(member, { enumName });
				return initializedMembers;
			}
		}
		flowEnumParseExplicitType({ enumName }) {
			if (!this.eatContextual(103)) return null;
			if (!tokenIsIdentifier(this.state.type)) throw this.raise(FlowErrors.EnumInvalidExplicitTypeUnknownSupplied, this.state.startLoc, { enumName });
			const { value } = this.state;
			this.next();
			if (value !== "boolean" && value !== "number" && value !== "string" && value !== "symbol") this.raise(FlowErrors.EnumInvalidExplicitType, this.state.startLoc, {
				enumName,
				invalidEnumType: value
			});
			return value;
		}
		flowEnumBody(node, id) {
			const enumName = id.name;
			const nameLoc = id.loc.start;
			const explicitType = this.flowEnumParseExplicitType({ enumName });
			this.expect(5);
			const { members, hasUnknownMembers } = this.flowEnumMembers({
				enumName,
				explicitType
			});
			node.hasUnknownMembers = hasUnknownMembers;
			switch (explicitType) {
				case "boolean":
					node.explicitType = true;
					node.members = members.booleanMembers;
					this.expect(8);
					return this.finishNode(node, "EnumBooleanBody");
				case "number":
					node.explicitType = true;
					node.members = members.numberMembers;
					this.expect(8);
					return this.finishNode(node, "EnumNumberBody");
				case "string":
					node.explicitType = true;
					node.members = this.flowEnumStringMembers(members.stringMembers, members.defaultedMembers, { enumName });
					this.expect(8);
					return this.finishNode(node, "EnumStringBody");
				case "symbol":
					node.members = members.defaultedMembers;
					this.expect(8);
					return this.finishNode(node, "EnumSymbolBody");
				default: {
					const empty = () => {
						node.members = [];
						this.expect(8);
						return this.finishNode(node, "EnumStringBody");
					};
					node.explicitType = false;
					const boolsLen = members.booleanMembers.length;
					const numsLen = members.numberMembers.length;
					const strsLen = members.stringMembers.length;
					const defaultedLen = members.defaultedMembers.length;
					if (!boolsLen && !numsLen && !strsLen && !defaultedLen) return empty();
					else if (!boolsLen && !numsLen) {
						node.members = this.flowEnumStringMembers(members.stringMembers, members.defaultedMembers, { enumName });
						this.expect(8);
						return this.finishNode(node, "EnumStringBody");
					} else if (!numsLen && !strsLen && boolsLen >= defaultedLen) {
						for (const member of members.defaultedMembers) this.flowEnumErrorBooleanMemberNotInitialized(member.loc.start, {
							enumName,
							memberName: member.id.name
						});
						node.members = members.booleanMembers;
						this.expect(8);
						return this.finishNode(node, "EnumBooleanBody");
					} else if (!boolsLen && !strsLen && numsLen >= defaultedLen) {
						for (const member of members.defaultedMembers) this.flowEnumErrorNumberMemberNotInitialized(member.loc.start, {
							enumName,
							memberName: member.id.name
						});
						node.members = members.numberMembers;
						this.expect(8);
						return this.finishNode(node, "EnumNumberBody");
					} else {
						this.raise(FlowErrors.EnumInconsistentMemberValues, nameLoc, { enumName });
						return empty();
					}
				}
			}
		}
		flowParseEnumDeclaration(node) {
			const id = this.parseIdentifier();
			node.id = id;
			node.body = this.flowEnumBody(this.startNode(), id);
			return this.finishNode(node, "EnumDeclaration");
		}
		jsxParseOpeningElementAfterName(node) {
			if (this.shouldParseTypes()) {
				if (this.match(47) || this.match(51)) node.typeArguments = this.flowParseTypeParameterInstantiationInExpression();
			}
			return super.jsxParseOpeningElementAfterName(node);
		}
		isLookaheadToken_lt() {
			const next = this.nextTokenStart();
			if (this.input.charCodeAt(next) === 60) {
				const afterNext = this.input.charCodeAt(next + 1);
				return afterNext !== 60 && afterNext !== 61;
			}
			return false;
		}
		reScan_lt_gt() {
			const { type } = this.state;
			if (type === 47) {
				this.state.pos -= 1;
				this.readToken_lt();
			} else if (type === 48) {
				this.state.pos -= 1;
				this.readToken_gt();
			}
		}
		reScan_lt() {
			const { type } = this.state;
			if (type === 51) {
				this.state.pos -= 2;
				this.finishOp(47, 1);
				return 47;
			}
			return type;
		}
		maybeUnwrapTypeCastExpression(node) {
			return node.type === "TypeCastExpression" ? node.expression : node;
		}
	};
	const entities = {
		__proto__: null,
		quot: "\"",
		amp: "&",
		apos: "'",
		lt: "<",
		gt: ">",
		nbsp: "\xA0",
		iexcl: "¡",
		cent: "¢",
		pound: "£",
		curren: "¤",
		yen: "¥",
		brvbar: "¦",
		sect: "§",
		uml: "¨",
		copy: "©",
		ordf: "ª",
		laquo: "«",
		not: "¬",
		shy: "­",
		reg: "®",
		macr: "¯",
		deg: "°",
		plusmn: "±",
		sup2: "²",
		sup3: "³",
		acute: "´",
		micro: "µ",
		para: "¶",
		middot: "·",
		cedil: "¸",
		sup1: "¹",
		ordm: "º",
		raquo: "»",
		frac14: "¼",
		frac12: "½",
		frac34: "¾",
		iquest: "¿",
		Agrave: "À",
		Aacute: "Á",
		Acirc: "Â",
		Atilde: "Ã",
		Auml: "Ä",
		Aring: "Å",
		AElig: "Æ",
		Ccedil: "Ç",
		Egrave: "È",
		Eacute: "É",
		Ecirc: "Ê",
		Euml: "Ë",
		Igrave: "Ì",
		Iacute: "Í",
		Icirc: "Î",
		Iuml: "Ï",
		ETH: "Ð",
		Ntilde: "Ñ",
		Ograve: "Ò",
		Oacute: "Ó",
		Ocirc: "Ô",
		Otilde: "Õ",
		Ouml: "Ö",
		times: "×",
		Oslash: "Ø",
		Ugrave: "Ù",
		Uacute: "Ú",
		Ucirc: "Û",
		Uuml: "Ü",
		Yacute: "Ý",
		THORN: "Þ",
		szlig: "ß",
		agrave: "à",
		aacute: "á",
		acirc: "â",
		atilde: "ã",
		auml: "ä",
		aring: "å",
		aelig: "æ",
		ccedil: "ç",
		egrave: "è",
		eacute: "é",
		ecirc: "ê",
		euml: "ë",
		igrave: "ì",
		iacute: "í",
		icirc: "î",
		iuml: "ï",
		eth: "ð",
		ntilde: "ñ",
		ograve: "ò",
		oacute: "ó",
		ocirc: "ô",
		otilde: "õ",
		ouml: "ö",
		divide: "÷",
		oslash: "ø",
		ugrave: "ù",
		uacute: "ú",
		ucirc: "û",
		uuml: "ü",
		yacute: "ý",
		thorn: "þ",
		yuml: "ÿ",
		OElig: "Œ",
		oelig: "œ",
		Scaron: "Š",
		scaron: "š",
		Yuml: "Ÿ",
		fnof: "ƒ",
		circ: "ˆ",
		tilde: "˜",
		Alpha: "Α",
		Beta: "Β",
		Gamma: "Γ",
		Delta: "Δ",
		Epsilon: "Ε",
		Zeta: "Ζ",
		Eta: "Η",
		Theta: "Θ",
		Iota: "Ι",
		Kappa: "Κ",
		Lambda: "Λ",
		Mu: "Μ",
		Nu: "Ν",
		Xi: "Ξ",
		Omicron: "Ο",
		Pi: "Π",
		Rho: "Ρ",
		Sigma: "Σ",
		Tau: "Τ",
		Upsilon: "Υ",
		Phi: "Φ",
		Chi: "Χ",
		Psi: "Ψ",
		Omega: "Ω",
		alpha: "α",
		beta: "β",
		gamma: "γ",
		delta: "δ",
		epsilon: "ε",
		zeta: "ζ",
		eta: "η",
		theta: "θ",
		iota: "ι",
		kappa: "κ",
		lambda: "λ",
		mu: "μ",
		nu: "ν",
		xi: "ξ",
		omicron: "ο",
		pi: "π",
		rho: "ρ",
		sigmaf: "ς",
		sigma: "σ",
		tau: "τ",
		upsilon: "υ",
		phi: "φ",
		chi: "χ",
		psi: "ψ",
		omega: "ω",
		thetasym: "ϑ",
		upsih: "ϒ",
		piv: "ϖ",
		ensp: " ",
		emsp: " ",
		thinsp: " ",
		zwnj: "‌",
		zwj: "‍",
		lrm: "‎",
		rlm: "‏",
		ndash: "–",
		mdash: "—",
		lsquo: "‘",
		rsquo: "’",
		sbquo: "‚",
		ldquo: "“",
		rdquo: "”",
		bdquo: "„",
		dagger: "†",
		Dagger: "‡",
		bull: "•",
		hellip: "…",
		permil: "‰",
		prime: "′",
		Prime: "″",
		lsaquo: "‹",
		rsaquo: "›",
		oline: "‾",
		frasl: "⁄",
		euro: "€",
		image: "ℑ",
		weierp: "℘",
		real: "ℜ",
		trade: "™",
		alefsym: "ℵ",
		larr: "←",
		uarr: "↑",
		rarr: "→",
		darr: "↓",
		harr: "↔",
		crarr: "↵",
		lArr: "⇐",
		uArr: "⇑",
		rArr: "⇒",
		dArr: "⇓",
		hArr: "⇔",
		forall: "∀",
		part: "∂",
		exist: "∃",
		empty: "∅",
		nabla: "∇",
		isin: "∈",
		notin: "∉",
		ni: "∋",
		prod: "∏",
		sum: "∑",
		minus: "−",
		lowast: "∗",
		radic: "√",
		prop: "∝",
		infin: "∞",
		ang: "∠",
		and: "∧",
		or: "∨",
		cap: "∩",
		cup: "∪",
		int: "∫",
		there4: "∴",
		sim: "∼",
		cong: "≅",
		asymp: "≈",
		ne: "≠",
		equiv: "≡",
		le: "≤",
		ge: "≥",
		sub: "⊂",
		sup: "⊃",
		nsub: "⊄",
		sube: "⊆",
		supe: "⊇",
		oplus: "⊕",
		otimes: "⊗",
		perp: "⊥",
		sdot: "⋅",
		lceil: "⌈",
		rceil: "⌉",
		lfloor: "⌊",
		rfloor: "⌋",
		lang: "〈",
		rang: "〉",
		loz: "◊",
		spades: "♠",
		clubs: "♣",
		hearts: "♥",
		diams: "♦"
	};
	const lineBreakG = new RegExp(/\r\n|[\r\n\u2028\u2029]/.source, "g");
	function isNewLine(code) {
		switch (code) {
			case 10:
			case 13:
			case 8232:
			case 8233: return true;
			default: return false;
		}
	}
	function hasNewLine(input, start, end) {
		for (let i = start; i < end; i++) if (isNewLine(input.charCodeAt(i))) return true;
		return false;
	}
	const skipWhiteSpace = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g;
	const skipWhiteSpaceAnnexB = /(?:[^\S\n\r\u2028\u2029]|\/\*.*?\*\/)*(?:(?!-->)(?:\s|\/\/.*|\/\*[^]*?\*\/|<!--.*|-->.*)*)?/g;
	const skipWhiteSpaceInLine = /(?:[^\S\n\r\u2028\u2029]|\/\/.*|\/\*.*?\*\/)*/g;
	function isWhitespace(code) {
		switch (code) {
			case 9:
			case 11:
			case 12:
			case 32:
			case 160:
			case 5760:
			case 8192:
			case 8193:
			case 8194:
			case 8195:
			case 8196:
			case 8197:
			case 8198:
			case 8199:
			case 8200:
			case 8201:
			case 8202:
			case 8239:
			case 8287:
			case 12288:
			case 65279: return true;
			default: return false;
		}
	}
	const JsxErrors = ParseErrorEnum`jsx`({
		AttributeIsEmpty: "JSX attributes must only be assigned a non-empty expression.",
		MissingClosingTagElement: ({ openingTagName }) => `Expected corresponding JSX closing tag for <${openingTagName}>.`,
		MissingClosingTagFragment: "Expected corresponding JSX closing tag for <>.",
		UnexpectedSequenceExpression: "Sequence expressions cannot be directly nested inside JSX. Did you mean to wrap it in parentheses (...)?",
		UnexpectedToken: ({ unexpected, HTMLEntity }) => `Unexpected token \`${unexpected}\`. Did you mean \`${HTMLEntity}\` or \`{'${unexpected}'}\`?`,
		UnsupportedJsxValue: "JSX value should be either an expression or a quoted JSX text.",
		UnterminatedJsxContent: "Unterminated JSX contents.",
		UnwrappedAdjacentJSXElements: "Adjacent JSX elements must be wrapped in an enclosing tag. Did you want a JSX fragment <>...</>?"
	});
	function isFragment(object) {
		return object ? object.type === "JSXOpeningFragment" || object.type === "JSXClosingFragment" : false;
	}
	function getQualifiedJSXName(object) {
		if (object.type === "JSXIdentifier") return object.name;
		if (object.type === "JSXNamespacedName") return object.namespace.name + ":" + object.name.name;
		if (object.type === "JSXMemberExpression") return getQualifiedJSXName(object.object) + "." + getQualifiedJSXName(object.property);
		throw new Error("Node had unexpected type: " + object.type);
	}
	var jsx = (superClass) => class JSXParserMixin extends superClass {
		jsxReadToken() {
			let out = "";
			let chunkStart = this.state.pos;
			for (;;) {
				if (this.state.pos >= this.length) throw this.raise(JsxErrors.UnterminatedJsxContent, this.state.startLoc);
				const ch = this.input.charCodeAt(this.state.pos);
				switch (ch) {
					case 60:
					case 123:
						if (this.state.pos === this.state.start) {
							if (ch === 60 && this.state.canStartJSXElement) {
								++this.state.pos;
								this.finishToken(144);
							} else super.getTokenFromCode(ch);
							return;
						}
						out += this.input.slice(chunkStart, this.state.pos);
						this.finishToken(143, out);
						return;
					case 38:
						out += this.input.slice(chunkStart, this.state.pos);
						out += this.jsxReadEntity();
						chunkStart = this.state.pos;
						break;
					default: if (isNewLine(ch)) {
						out += this.input.slice(chunkStart, this.state.pos);
						out += this.jsxReadNewLine(true);
						chunkStart = this.state.pos;
					} else ++this.state.pos;
				}
			}
		}
		jsxReadNewLine(normalizeCRLF) {
			const ch = this.input.charCodeAt(this.state.pos);
			let out;
			++this.state.pos;
			if (ch === 13 && this.input.charCodeAt(this.state.pos) === 10) {
				++this.state.pos;
				out = normalizeCRLF ? "\n" : "\r\n";
			} else out = String.fromCharCode(ch);
			++this.state.curLine;
			this.state.lineStart = this.state.pos;
			return out;
		}
		jsxReadString(quote) {
			let out = "";
			let chunkStart = ++this.state.pos;
			for (;;) {
				if (this.state.pos >= this.length) throw this.raise(Errors.UnterminatedString, this.state.startLoc);
				const ch = this.input.charCodeAt(this.state.pos);
				if (ch === quote) break;
				if (ch === 38) {
					out += this.input.slice(chunkStart, this.state.pos);
					out += this.jsxReadEntity();
					chunkStart = this.state.pos;
				} else if (isNewLine(ch)) {
					out += this.input.slice(chunkStart, this.state.pos);
					out += this.jsxReadNewLine(false);
					chunkStart = this.state.pos;
				} else ++this.state.pos;
			}
			out += this.input.slice(chunkStart, this.state.pos++);
			this.finishToken(135, out);
		}
		jsxReadEntity() {
			const startPos = ++this.state.pos;
			if (this.codePointAtPos(this.state.pos) === 35) {
				++this.state.pos;
				let radix = 10;
				if (this.codePointAtPos(this.state.pos) === 120) {
					radix = 16;
					++this.state.pos;
				}
				const codePoint = this.readInt(radix, void 0, false, "bail");
				if (codePoint !== null && this.codePointAtPos(this.state.pos) === 59) {
					++this.state.pos;
					return String.fromCodePoint(codePoint);
				}
			} else {
				let count = 0;
				let semi = false;
				while (count++ < 10 && this.state.pos < this.length && !(semi = this.codePointAtPos(this.state.pos) === 59)) ++this.state.pos;
				if (semi) {
					const desc = this.input.slice(startPos, this.state.pos);
					const entity = entities[desc];
					++this.state.pos;
					if (entity) return entity;
				}
			}
			this.state.pos = startPos;
			return "&";
		}
		jsxReadWord() {
			let ch;
			const start = this.state.pos;
			do
				ch = this.input.charCodeAt(++this.state.pos);
			while (isIdentifierChar(ch) || ch === 45);
			this.finishToken(142, this.input.slice(start, this.state.pos));
		}
		jsxParseIdentifier() {
			const node = this.startNode();
			if (this.match(142)) node.name = this.state.value;
			else if (tokenIsKeyword(this.state.type)) node.name = tokenLabelName(this.state.type);
			else this.unexpected();
			this.next();
			return this.finishNode(node, "JSXIdentifier");
		}
		jsxParseNamespacedName() {
			const startLoc = this.state.startLoc;
			const name = this.jsxParseIdentifier();
			if (!this.eat(14)) return name;
			const node = this.startNodeAt(startLoc);
			node.namespace = name;
			node.name = this.jsxParseIdentifier();
			return this.finishNode(node, "JSXNamespacedName");
		}
		jsxParseElementName() {
			const startLoc = this.state.startLoc;
			let node = this.jsxParseNamespacedName();
			if (node.type === "JSXNamespacedName") return node;
			while (this.eat(16)) {
				const newNode = this.startNodeAt(startLoc);
				newNode.object = node;
				newNode.property = this.jsxParseIdentifier();
				node = this.finishNode(newNode, "JSXMemberExpression");
			}
			return node;
		}
		jsxParseAttributeValue() {
			let node;
			switch (this.state.type) {
				case 5:
					node = this.startNode();
					this.setContext(types.brace);
					this.next();
					node = this.jsxParseExpressionContainer(node, types.j_oTag);
					if (node.expression.type === "JSXEmptyExpression") this.raise(JsxErrors.AttributeIsEmpty, node);
					return node;
				case 144:
				case 135: return this.parseExprAtom();
				default: throw this.raise(JsxErrors.UnsupportedJsxValue, this.state.startLoc);
			}
		}
		jsxParseEmptyExpression() {
			const node = this.startNodeAt(this.state.lastTokEndLoc);
			return this.finishNodeAt(node, "JSXEmptyExpression", this.state.startLoc);
		}
		jsxParseSpreadChild(node) {
			this.next();
			node.expression = this.parseExpression();
			this.setContext(types.j_expr);
			this.state.canStartJSXElement = true;
			this.expect(8);
			return this.finishNode(node, "JSXSpreadChild");
		}
		jsxParseExpressionContainer(node, previousContext) {
			if (this.match(8)) node.expression = this.jsxParseEmptyExpression();
			else node.expression = this.parseExpression();
			this.setContext(previousContext);
			this.state.canStartJSXElement = true;
			this.expect(8);
			return this.finishNode(node, "JSXExpressionContainer");
		}
		jsxParseAttribute() {
			const node = this.startNode();
			if (this.match(5)) {
				this.setContext(types.brace);
				this.next();
				this.expect(21);
				node.argument = this.parseMaybeAssignAllowIn();
				this.setContext(types.j_oTag);
				this.state.canStartJSXElement = true;
				this.expect(8);
				return this.finishNode(node, "JSXSpreadAttribute");
			}
			node.name = this.jsxParseNamespacedName();
			node.value = this.eat(29) ? this.jsxParseAttributeValue() : null;
			return this.finishNode(node, "JSXAttribute");
		}
		jsxParseOpeningElementAt(startLoc) {
			const node = this.startNodeAt(startLoc);
			if (this.eat(145)) return this.finishNode(node, "JSXOpeningFragment");
			node.name = this.jsxParseElementName();
			return this.jsxParseOpeningElementAfterName(node);
		}
		jsxParseOpeningElementAfterName(node) {
			const attributes = [];
			while (!this.match(56) && !this.match(145)) attributes.push(this.jsxParseAttribute());
			node.attributes = attributes;
			node.selfClosing = this.eat(56);
			this.expect(145);
			return this.finishNode(node, "JSXOpeningElement");
		}
		jsxParseClosingElementAt(startLoc) {
			const node = this.startNodeAt(startLoc);
			if (this.eat(145)) return this.finishNode(node, "JSXClosingFragment");
			node.name = this.jsxParseElementName();
			this.expect(145);
			return this.finishNode(node, "JSXClosingElement");
		}
		jsxParseElementAt(startLoc) {
			const node = this.startNodeAt(startLoc);
			const children = [];
			const openingElement = this.jsxParseOpeningElementAt(startLoc);
			let closingElement = null;
			if (!openingElement.selfClosing) {
				contents: for (;;) switch (this.state.type) {
					case 144:
						startLoc = this.state.startLoc;
						this.next();
						if (this.eat(56)) {
							closingElement = this.jsxParseClosingElementAt(startLoc);
							break contents;
						}
						children.push(this.jsxParseElementAt(startLoc));
						break;
					case 143:
						children.push(this.parseLiteral(this.state.value, "JSXText"));
						break;
					case 5: {
						const node = this.startNode();
						this.setContext(types.brace);
						this.next();
						if (this.match(21)) children.push(this.jsxParseSpreadChild(node));
						else children.push(this.jsxParseExpressionContainer(node, types.j_expr));
						break;
					}
					default: this.unexpected();
				}
				if (isFragment(openingElement) && !isFragment(closingElement) && closingElement !== null) this.raise(JsxErrors.MissingClosingTagFragment, closingElement);
				else if (!isFragment(openingElement) && isFragment(closingElement)) this.raise(JsxErrors.MissingClosingTagElement, closingElement, { openingTagName: getQualifiedJSXName(openingElement.name) });
				else if (!isFragment(openingElement) && !isFragment(closingElement)) {
					if (getQualifiedJSXName(closingElement.name) !== getQualifiedJSXName(openingElement.name)) this.raise(JsxErrors.MissingClosingTagElement, closingElement, { openingTagName: getQualifiedJSXName(openingElement.name) });
				}
			}
			if (isFragment(openingElement)) {
				node.openingFragment = openingElement;
				node.closingFragment = closingElement;
			} else {
				node.openingElement = openingElement;
				node.closingElement = closingElement;
			}
			node.children = children;
			if (this.match(47)) throw this.raise(JsxErrors.UnwrappedAdjacentJSXElements, this.state.startLoc);
			return isFragment(openingElement) ? this.finishNode(node, "JSXFragment") : this.finishNode(node, "JSXElement");
		}
		jsxParseElement() {
			const startLoc = this.state.startLoc;
			this.next();
			return this.jsxParseElementAt(startLoc);
		}
		setContext(newContext) {
			const { context } = this.state;
			context[context.length - 1] = newContext;
		}
		parseExprAtom(refExpressionErrors) {
			if (this.match(144)) return this.jsxParseElement();
			else if (this.match(47) && this.input.charCodeAt(this.state.pos) !== 33) {
				this.replaceToken(144);
				return this.jsxParseElement();
			} else return super.parseExprAtom(refExpressionErrors);
		}
		skipSpace() {
			if (!this.curContext().preserveSpace) super.skipSpace();
		}
		getTokenFromCode(code) {
			const context = this.curContext();
			if (context === types.j_expr) {
				this.jsxReadToken();
				return;
			}
			if (context === types.j_oTag || context === types.j_cTag) {
				if (isIdentifierStart(code)) {
					this.jsxReadWord();
					return;
				}
				if (code === 62) {
					++this.state.pos;
					this.finishToken(145);
					return;
				}
				if ((code === 34 || code === 39) && context === types.j_oTag) {
					this.jsxReadString(code);
					return;
				}
			}
			if (code === 60 && this.state.canStartJSXElement && this.input.charCodeAt(this.state.pos + 1) !== 33) {
				++this.state.pos;
				this.finishToken(144);
				return;
			}
			super.getTokenFromCode(code);
		}
		updateContext(prevType) {
			const { context, type } = this.state;
			if (type === 56 && prevType === 144) {
				context.splice(-2, 2, types.j_cTag);
				this.state.canStartJSXElement = false;
			} else if (type === 144) context.push(types.j_oTag);
			else if (type === 145) {
				const out = context[context.length - 1];
				if (out === types.j_oTag && prevType === 56 || out === types.j_cTag) {
					context.pop();
					this.state.canStartJSXElement = context[context.length - 1] === types.j_expr;
				} else {
					this.setContext(types.j_expr);
					this.state.canStartJSXElement = true;
				}
			} else this.state.canStartJSXElement = tokenComesBeforeExpression(type);
		}
	};
	var TypeScriptScope = class extends Scope {
		constructor(...args) {
			super(...args);
			this.tsNames = /* @__PURE__ */ new Map();
		}
	};
	var TypeScriptScopeHandler = class extends ScopeHandler {
		constructor(...args) {
			super(...args);
			this.importsStack = [];
		}
		createScope(flags) {
			this.importsStack.push(/* @__PURE__ */ new Set());
			return new TypeScriptScope(flags);
		}
		enter(flags) {
			if (flags === 1024) this.importsStack.push(/* @__PURE__ */ new Set());
			super.enter(flags);
		}
		exit() {
			const flags = super.exit();
			if (flags === 1024) this.importsStack.pop();
			return flags;
		}
		hasImport(name, allowShadow) {
			const len = this.importsStack.length;
			if (this.importsStack[len - 1].has(name)) return true;
			if (!allowShadow && len > 1) {
				for (let i = 0; i < len - 1; i++) if (this.importsStack[i].has(name)) return true;
			}
			return false;
		}
		declareName(name, bindingType, loc) {
			const scope = this.currentScope();
			if (bindingType & 4096) {
				if (this.hasImport(name, true)) this.parser.raise(Errors.VarRedeclaration, loc, { identifierName: name });
				this.importsStack[this.importsStack.length - 1].add(name);
				this.maybeExportDefined(scope, name);
				return;
			}
			let type = scope.tsNames.get(name) || 0;
			if (bindingType & 1024) {
				this.maybeExportDefined(scope, name);
				scope.tsNames.set(name, type | 16);
				return;
			}
			super.declareName(name, bindingType, loc);
			if (bindingType & 2) {
				if (!(bindingType & 1)) {
					this.checkRedeclarationInScope(scope, name, bindingType, loc);
					this.maybeExportDefined(scope, name);
				}
				type = type | 1;
			}
			if (bindingType & 256) type = type | 2;
			if (bindingType & 512) type = type | 4;
			if (bindingType & 128) type = type | 8;
			if (type) scope.tsNames.set(name, type);
		}
		isRedeclaredInScope(scope, name, bindingType) {
			const type = scope.tsNames.get(name);
			if ((type & 2) > 0) {
				if (bindingType & 256) return !!(bindingType & 512) !== (type & 4) > 0;
				return true;
			}
			if (bindingType & 128 && (type & 8) > 0) {
				if (scope.names.get(name) & 2) return !!(bindingType & 1);
				else return false;
			}
			if (bindingType & 2 && (type & 1) > 0) return true;
			return super.isRedeclaredInScope(scope, name, bindingType);
		}
		checkLocalExport(id) {
			const { name } = id;
			if (this.hasImport(name)) return;
			const len = this.scopeStack.length;
			for (let i = len - 1; i >= 0; i--) {
				const type = this.scopeStack[i].tsNames.get(name);
				if ((type & 1) > 0 || (type & 16) > 0) return;
			}
			super.checkLocalExport(id);
		}
	};
	var BaseParser = class {
		constructor() {
			this.sawUnambiguousESM = false;
			this.ambiguousScriptDifferentAst = false;
			this.noArrowAt = /* @__PURE__ */ new Set();
		}
		sourceToOffsetPos(sourcePos) {
			return sourcePos + this.startIndex;
		}
		offsetToSourcePos(offsetPos) {
			return offsetPos - this.startIndex;
		}
		hasPlugin(pluginConfig) {
			if (typeof pluginConfig === "string") return this.plugins.has(pluginConfig);
			else {
				const [pluginName, pluginOptions] = pluginConfig;
				if (!this.hasPlugin(pluginName)) return false;
				const actualOptions = this.plugins.get(pluginName);
				for (const key of Object.keys(pluginOptions)) if ((actualOptions == null ? void 0 : actualOptions[key]) !== pluginOptions[key]) return false;
				return true;
			}
		}
		getPluginOption(plugin, name) {
			var _this$plugins$get;
			return (_this$plugins$get = this.plugins.get(plugin)) == null ? void 0 : _this$plugins$get[name];
		}
	};
	function setTrailingComments(node, comments) {
		if (node.trailingComments === void 0) node.trailingComments = comments;
		else node.trailingComments.unshift(...comments);
	}
	function setLeadingComments(node, comments) {
		if (node.leadingComments === void 0) node.leadingComments = comments;
		else node.leadingComments.unshift(...comments);
	}
	function setInnerComments(node, comments) {
		if (node.innerComments === void 0) node.innerComments = comments;
		else node.innerComments.unshift(...comments);
	}
	function adjustInnerComments(node, elements, commentWS) {
		let lastElement = null;
		let i = elements.length;
		while (lastElement === null && i > 0) lastElement = elements[--i];
		if (lastElement === null || lastElement.start > commentWS.start) setInnerComments(node, commentWS.comments);
		else setTrailingComments(lastElement, commentWS.comments);
	}
	var CommentsParser = class extends BaseParser {
		addComment(comment) {
			if (this.filename) comment.loc.filename = this.filename;
			const { commentsLen } = this.state;
			if (this.comments.length !== commentsLen) this.comments.length = commentsLen;
			this.comments.push(comment);
			this.state.commentsLen++;
		}
		processComment(node) {
			const { commentStack } = this.state;
			const commentStackLength = commentStack.length;
			if (commentStackLength === 0) return;
			let i = commentStackLength - 1;
			const lastCommentWS = commentStack[i];
			if (lastCommentWS.start === node.end) {
				lastCommentWS.leadingNode = node;
				i--;
			}
			const { start: nodeStart } = node;
			for (; i >= 0; i--) {
				const commentWS = commentStack[i];
				const commentEnd = commentWS.end;
				if (commentEnd > nodeStart) {
					commentWS.containingNode = node;
					this.finalizeComment(commentWS);
					commentStack.splice(i, 1);
				} else {
					if (commentEnd === nodeStart) commentWS.trailingNode = node;
					break;
				}
			}
		}
		finalizeComment(commentWS) {
			var _node$options;
			const { comments } = commentWS;
			if (commentWS.leadingNode !== null || commentWS.trailingNode !== null) {
				if (commentWS.leadingNode !== null) setTrailingComments(commentWS.leadingNode, comments);
				if (commentWS.trailingNode !== null) setLeadingComments(commentWS.trailingNode, comments);
			} else {
				const node = commentWS.containingNode;
				const commentStart = commentWS.start;
				if (this.input.charCodeAt(this.offsetToSourcePos(commentStart) - 1) === 44) switch (node.type) {
					case "ObjectExpression":
					case "ObjectPattern":
						adjustInnerComments(node, node.properties, commentWS);
						break;
					case "CallExpression":
					case "NewExpression":
					case "OptionalCallExpression":
						adjustInnerComments(node, node.arguments, commentWS);
						break;
					case "ImportExpression":
						adjustInnerComments(node, [node.source, (_node$options = node.options) != null ? _node$options : null], commentWS);
						break;
					case "FunctionDeclaration":
					case "FunctionExpression":
					case "ArrowFunctionExpression":
					case "ObjectMethod":
					case "ClassMethod":
					case "ClassPrivateMethod":
					case "TSTypeParameterDeclaration":
						adjustInnerComments(node, node.params, commentWS);
						break;
					case "ArrayExpression":
					case "ArrayPattern":
						adjustInnerComments(node, node.elements, commentWS);
						break;
					case "ExportNamedDeclaration":
					case "ImportDeclaration":
						adjustInnerComments(node, node.specifiers, commentWS);
						break;
					case "TSEnumDeclaration":
						adjustInnerComments(node, node.members, commentWS);
						break;
					case "TSEnumBody":
						adjustInnerComments(node, node.members, commentWS);
						break;
					case "TSInterfaceBody":
						adjustInnerComments(node, node.body, commentWS);
						break;
					default:
						if (node.type === "RecordExpression") {
							adjustInnerComments(node, node.properties, commentWS);
							break;
						}
						if (node.type === "TupleExpression") {
							adjustInnerComments(node, node.elements, commentWS);
							break;
						}
						setInnerComments(node, comments);
				}
				else setInnerComments(node, comments);
			}
		}
		finalizeRemainingComments() {
			const { commentStack } = this.state;
			for (let i = commentStack.length - 1; i >= 0; i--) this.finalizeComment(commentStack[i]);
			this.state.commentStack = [];
		}
		resetPreviousNodeTrailingComments(node) {
			const { commentStack } = this.state;
			const { length } = commentStack;
			if (length === 0) return;
			const commentWS = commentStack[length - 1];
			if (commentWS.leadingNode === node) commentWS.leadingNode = null;
		}
		takeSurroundingComments(node, start, end) {
			const { commentStack } = this.state;
			const commentStackLength = commentStack.length;
			if (commentStackLength === 0) return;
			let i = commentStackLength - 1;
			for (; i >= 0; i--) {
				const commentWS = commentStack[i];
				const commentEnd = commentWS.end;
				if (commentWS.start === end) commentWS.leadingNode = node;
				else if (commentEnd === start) commentWS.trailingNode = node;
				else if (commentEnd < start) break;
			}
		}
	};
	var State = class State {
		constructor() {
			this.flags = 512;
			this.startIndex = void 0;
			this.curLine = void 0;
			this.lineStart = void 0;
			this.startLoc = void 0;
			this.endLoc = void 0;
			this.errors = [];
			this.potentialArrowAt = -1;
			this.noArrowParamsConversionAt = [];
			this.tsArrowReturnTypeRestrictionAt = -1;
			this.regExpAllowedAt = -1;
			this.topicContext = {
				maxNumOfResolvableTopics: 0,
				maxTopicIndex: null
			};
			this.labels = [];
			this.commentsLen = 0;
			this.commentStack = [];
			this.pos = 0;
			this.type = 141;
			this.value = null;
			this.start = 0;
			this.end = 0;
			this.lastTokEndLoc = null;
			this.lastTokStartLoc = null;
			this.context = [types.brace];
			this.firstInvalidTemplateEscapePos = null;
			this.strictErrors = /* @__PURE__ */ new Map();
			this.tokensLength = 0;
		}
		get strict() {
			return (this.flags & 1) > 0;
		}
		set strict(v) {
			if (v) this.flags |= 1;
			else this.flags &= -2;
		}
		init({ strictMode, sourceType, startIndex, startLine, startColumn }) {
			this.strict = strictMode === false ? false : strictMode === true ? true : sourceType === "module";
			this.startIndex = startIndex;
			this.curLine = startLine;
			this.lineStart = -startColumn;
			this.startLoc = this.endLoc = new Position(startLine, startColumn, startIndex);
		}
		get maybeInArrowParameters() {
			return (this.flags & 2) > 0;
		}
		set maybeInArrowParameters(v) {
			if (v) this.flags |= 2;
			else this.flags &= -3;
		}
		get inType() {
			return (this.flags & 4) > 0;
		}
		set inType(v) {
			if (v) this.flags |= 4;
			else this.flags &= -5;
		}
		get noAnonFunctionType() {
			return (this.flags & 8) > 0;
		}
		set noAnonFunctionType(v) {
			if (v) this.flags |= 8;
			else this.flags &= -9;
		}
		get hasFlowComment() {
			return (this.flags & 16) > 0;
		}
		set hasFlowComment(v) {
			if (v) this.flags |= 16;
			else this.flags &= -17;
		}
		get isAmbientContext() {
			return (this.flags & 32) > 0;
		}
		set isAmbientContext(v) {
			if (v) this.flags |= 32;
			else this.flags &= -33;
		}
		get inAbstractClass() {
			return (this.flags & 64) > 0;
		}
		set inAbstractClass(v) {
			if (v) this.flags |= 64;
			else this.flags &= -65;
		}
		get inDisallowConditionalTypesContext() {
			return (this.flags & 128) > 0;
		}
		set inDisallowConditionalTypesContext(v) {
			if (v) this.flags |= 128;
			else this.flags &= -129;
		}
		get soloAwait() {
			return (this.flags & 256) > 0;
		}
		set soloAwait(v) {
			if (v) this.flags |= 256;
			else this.flags &= -257;
		}
		get canStartJSXElement() {
			return (this.flags & 512) > 0;
		}
		set canStartJSXElement(v) {
			if (v) this.flags |= 512;
			else this.flags &= -513;
		}
		get containsEsc() {
			return (this.flags & 1024) > 0;
		}
		set containsEsc(v) {
			if (v) this.flags |= 1024;
			else this.flags &= -1025;
		}
		get hasTopLevelAwait() {
			return (this.flags & 2048) > 0;
		}
		set hasTopLevelAwait(v) {
			if (v) this.flags |= 2048;
			else this.flags &= -2049;
		}
		get tsArrowReturnTypeAllowed() {
			return (this.flags & 4096) > 0;
		}
		set tsArrowReturnTypeAllowed(v) {
			if (v) this.flags |= 4096;
			else this.flags &= -4097;
		}
		get tsGenericArrowParams() {
			return (this.flags & 8192) > 0;
		}
		set tsGenericArrowParams(v) {
			if (v) this.flags |= 8192;
			else this.flags &= -8193;
		}
		curPosition() {
			return new Position(this.curLine, this.pos - this.lineStart, this.pos + this.startIndex);
		}
		clone() {
			const state = new State();
			state.flags = this.flags;
			state.startIndex = this.startIndex;
			state.curLine = this.curLine;
			state.lineStart = this.lineStart;
			state.startLoc = this.startLoc;
			state.endLoc = this.endLoc;
			state.errors = this.errors.slice();
			state.potentialArrowAt = this.potentialArrowAt;
			state.noArrowParamsConversionAt = this.noArrowParamsConversionAt.slice();
			state.tsArrowReturnTypeRestrictionAt = this.tsArrowReturnTypeRestrictionAt;
			state.topicContext = this.topicContext;
			state.regExpAllowedAt = this.regExpAllowedAt;
			state.labels = this.labels.slice();
			state.commentsLen = this.commentsLen;
			state.commentStack = this.commentStack.slice();
			state.pos = this.pos;
			state.type = this.type;
			state.value = this.value;
			state.start = this.start;
			state.end = this.end;
			state.lastTokEndLoc = this.lastTokEndLoc;
			state.lastTokStartLoc = this.lastTokStartLoc;
			state.context = this.context.slice();
			state.firstInvalidTemplateEscapePos = this.firstInvalidTemplateEscapePos;
			state.strictErrors = this.strictErrors;
			state.tokensLength = this.tokensLength;
			return state;
		}
	};
	var _isDigit = function isDigit(code) {
		return code >= 48 && code <= 57;
	};
	const forbiddenNumericSeparatorSiblings = {
		decBinOct: /* @__PURE__ */ new Set([
			46,
			66,
			69,
			79,
			95,
			98,
			101,
			111,
			43,
			45
		]),
		hex: /* @__PURE__ */ new Set([
			46,
			88,
			95,
			120
		])
	};
	const isAllowedNumericSeparatorSibling = {
		bin: (ch) => ch === 48 || ch === 49,
		oct: (ch) => ch >= 48 && ch <= 55,
		dec: (ch) => ch >= 48 && ch <= 57,
		hex: (ch) => ch >= 48 && ch <= 57 || ch >= 65 && ch <= 70 || ch >= 97 && ch <= 102
	};
	function readStringContents(type, input, pos, lineStart, curLine, errors) {
		const initialPos = pos;
		const initialLineStart = lineStart;
		const initialCurLine = curLine;
		let out = "";
		let firstInvalidLoc = null;
		let chunkStart = pos;
		const { length } = input;
		for (;;) {
			if (pos >= length) {
				errors.unterminated(initialPos, initialLineStart, initialCurLine);
				out += input.slice(chunkStart, pos);
				break;
			}
			const ch = input.charCodeAt(pos);
			if (isStringEnd(type, ch, input, pos)) {
				out += input.slice(chunkStart, pos);
				break;
			}
			if (ch === 92) {
				out += input.slice(chunkStart, pos);
				const res = readEscapedChar(input, pos, lineStart, curLine, type === "template", errors);
				if (res.ch === null && !firstInvalidLoc) firstInvalidLoc = {
					pos,
					lineStart,
					curLine
				};
				else out += res.ch;
				({pos, lineStart, curLine} = res);
				chunkStart = pos;
			} else if (ch === 8232 || ch === 8233) {
				++pos;
				++curLine;
				lineStart = pos;
			} else if (ch === 10 || ch === 13) {
				if (type === "template") {
					out += input.slice(chunkStart, pos) + "\n";
					++pos;
					if (ch === 13 && input.charCodeAt(pos) === 10) ++pos;
					++curLine;
					chunkStart = lineStart = pos;
				} else errors.unterminated(initialPos, initialLineStart, initialCurLine);
			} else ++pos;
		}
		return {
			pos,
			str: out,
			firstInvalidLoc,
			lineStart,
			curLine,
			containsInvalid: !!firstInvalidLoc
		};
	}
	function isStringEnd(type, ch, input, pos) {
		if (type === "template") return ch === 96 || ch === 36 && input.charCodeAt(pos + 1) === 123;
		return ch === (type === "double" ? 34 : 39);
	}
	function readEscapedChar(input, pos, lineStart, curLine, inTemplate, errors) {
		const throwOnInvalid = !inTemplate;
		pos++;
		const res = (ch) => ({
			pos,
			ch,
			lineStart,
			curLine
		});
		const ch = input.charCodeAt(pos++);
		switch (ch) {
			case 110: return res("\n");
			case 114: return res("\r");
			case 120: {
				let code;
				({code, pos} = readHexChar(input, pos, lineStart, curLine, 2, false, throwOnInvalid, errors));
				return res(code === null ? null : String.fromCharCode(code));
			}
			case 117: {
				let code;
				({code, pos} = readCodePoint(input, pos, lineStart, curLine, throwOnInvalid, errors));
				return res(code === null ? null : String.fromCodePoint(code));
			}
			case 116: return res("	");
			case 98: return res("\b");
			case 118: return res("\v");
			case 102: return res("\f");
			case 13: if (input.charCodeAt(pos) === 10) ++pos;
			case 10:
				lineStart = pos;
				++curLine;
			case 8232:
			case 8233: return res("");
			case 56:
			case 57: if (inTemplate) return res(null);
			else errors.strictNumericEscape(pos - 1, lineStart, curLine);
			default:
				if (ch >= 48 && ch <= 55) {
					const startPos = pos - 1;
					let octalStr = /^[0-7]+/.exec(input.slice(startPos, pos + 2))[0];
					let octal = parseInt(octalStr, 8);
					if (octal > 255) {
						octalStr = octalStr.slice(0, -1);
						octal = parseInt(octalStr, 8);
					}
					pos += octalStr.length - 1;
					const next = input.charCodeAt(pos);
					if (octalStr !== "0" || next === 56 || next === 57) {
						if (inTemplate) return res(null);
						else errors.strictNumericEscape(startPos, lineStart, curLine);
					}
					return res(String.fromCharCode(octal));
				}
				return res(String.fromCharCode(ch));
		}
	}
	function readHexChar(input, pos, lineStart, curLine, len, forceLen, throwOnInvalid, errors) {
		const initialPos = pos;
		let n;
		({n, pos} = readInt(input, pos, lineStart, curLine, 16, len, forceLen, false, errors, !throwOnInvalid));
		if (n === null) {
			if (throwOnInvalid) errors.invalidEscapeSequence(initialPos, lineStart, curLine);
			else pos = initialPos - 1;
		}
		return {
			code: n,
			pos
		};
	}
	function readInt(input, pos, lineStart, curLine, radix, len, forceLen, allowNumSeparator, errors, bailOnError) {
		const start = pos;
		const forbiddenSiblings = radix === 16 ? forbiddenNumericSeparatorSiblings.hex : forbiddenNumericSeparatorSiblings.decBinOct;
		const isAllowedSibling = radix === 16 ? isAllowedNumericSeparatorSibling.hex : radix === 10 ? isAllowedNumericSeparatorSibling.dec : radix === 8 ? isAllowedNumericSeparatorSibling.oct : isAllowedNumericSeparatorSibling.bin;
		let invalid = false;
		let total = 0;
		for (let i = 0, e = len == null ? 1e400 : len; i < e; ++i) {
			const code = input.charCodeAt(pos);
			let val;
			if (code === 95 && allowNumSeparator !== "bail") {
				const prev = input.charCodeAt(pos - 1);
				const next = input.charCodeAt(pos + 1);
				if (!allowNumSeparator) {
					if (bailOnError) return {
						n: null,
						pos
					};
					errors.numericSeparatorInEscapeSequence(pos, lineStart, curLine);
				} else if (Number.isNaN(next) || !isAllowedSibling(next) || forbiddenSiblings.has(prev)) {
					if (bailOnError) return {
						n: null,
						pos
					};
					errors.unexpectedNumericSeparator(pos, lineStart, curLine);
				}
				++pos;
				continue;
			}
			if (code >= 97) val = code - 97 + 10;
			else if (code >= 65) val = code - 65 + 10;
			else if (_isDigit(code)) val = code - 48;
			else val = 1e400;
			if (val >= radix) {
				if (val <= 9) {
					if (bailOnError) return {
						n: null,
						pos
					};
					errors.invalidDigit(pos, lineStart, curLine, radix);
					val = 0;
				} else if (forceLen) {
					val = 0;
					invalid = true;
				} else break;
			}
			++pos;
			total = total * radix + val;
		}
		if (pos === start || len != null && pos - start !== len || invalid) return {
			n: null,
			pos
		};
		return {
			n: total,
			pos
		};
	}
	function readCodePoint(input, pos, lineStart, curLine, throwOnInvalid, errors) {
		const ch = input.charCodeAt(pos);
		let code;
		if (ch === 123) {
			++pos;
			({code, pos} = readHexChar(input, pos, lineStart, curLine, input.indexOf("}", pos) - pos, true, throwOnInvalid, errors));
			++pos;
			if (code !== null && code > 1114111) {
				if (throwOnInvalid) errors.invalidCodePoint(pos, lineStart, curLine);
				return {
					code: null,
					pos
				};
			}
		} else ({code, pos} = readHexChar(input, pos, lineStart, curLine, 4, false, throwOnInvalid, errors));
		return {
			code,
			pos
		};
	}
	function buildPosition(pos, lineStart, curLine) {
		return new Position(curLine, pos - lineStart, pos);
	}
	const VALID_REGEX_FLAGS = /* @__PURE__ */ new Set([
		103,
		109,
		115,
		105,
		121,
		117,
		100,
		118
	]);
	var Token = class {
		constructor(state) {
			const startIndex = state.startIndex || 0;
			this.type = state.type;
			this.value = state.value;
			this.start = startIndex + state.start;
			this.end = startIndex + state.end;
			this.loc = new SourceLocation(state.startLoc, state.endLoc);
		}
	};
	var Tokenizer = class extends CommentsParser {
		constructor(options, input) {
			super();
			this.isLookahead = void 0;
			this.tokens = [];
			this.errorHandlers_readInt = {
				invalidDigit: (pos, lineStart, curLine, radix) => {
					this.raise(Errors.InvalidDigit, buildPosition(pos, lineStart, curLine), { radix });
				},
				numericSeparatorInEscapeSequence: this.errorBuilder(Errors.NumericSeparatorInEscapeSequence),
				unexpectedNumericSeparator: this.errorBuilder(Errors.UnexpectedNumericSeparator)
			};
			this.errorHandlers_readCodePoint = Object.assign({}, this.errorHandlers_readInt, {
				invalidEscapeSequence: this.errorBuilder(Errors.InvalidEscapeSequence),
				invalidCodePoint: this.errorBuilder(Errors.InvalidCodePoint)
			});
			this.errorHandlers_readStringContents_string = Object.assign({}, this.errorHandlers_readCodePoint, {
				strictNumericEscape: (pos, lineStart, curLine) => {
					this.recordStrictModeErrors(Errors.StrictNumericEscape, buildPosition(pos, lineStart, curLine));
				},
				unterminated: (pos, lineStart, curLine) => {
					throw this.raise(Errors.UnterminatedString, buildPosition(pos - 1, lineStart, curLine));
				}
			});
			this.errorHandlers_readStringContents_template = Object.assign({}, this.errorHandlers_readCodePoint, {
				strictNumericEscape: this.errorBuilder(Errors.StrictNumericEscape),
				unterminated: (pos, lineStart, curLine) => {
					throw this.raise(Errors.UnterminatedTemplate, buildPosition(pos, lineStart, curLine));
				}
			});
			this.state = new State();
			this.state.init(options);
			this.input = input;
			this.length = input.length;
			this.comments = [];
			this.isLookahead = false;
		}
		pushToken(token) {
			this.tokens.length = this.state.tokensLength;
			this.tokens.push(token);
			++this.state.tokensLength;
		}
		next() {
			this.checkKeywordEscapes();
			if (this.optionFlags & 256) this.pushToken(new Token(this.state));
			this.state.lastTokEndLoc = this.state.endLoc;
			this.state.lastTokStartLoc = this.state.startLoc;
			this.nextToken();
		}
		eat(type) {
			if (this.match(type)) {
				this.next();
				return true;
			} else return false;
		}
		match(type) {
			return this.state.type === type;
		}
		createLookaheadState(state) {
			return {
				pos: state.pos,
				value: null,
				type: state.type,
				start: state.start,
				end: state.end,
				context: [this.curContext()],
				inType: state.inType,
				strict: state.strict,
				startLoc: state.startLoc,
				lastTokEndLoc: state.lastTokEndLoc,
				curLine: state.curLine,
				lineStart: state.lineStart,
				curPosition: state.curPosition
			};
		}
		lookahead() {
			const old = this.state;
			this.state = this.createLookaheadState(old);
			this.isLookahead = true;
			this.nextToken();
			this.isLookahead = false;
			const curr = this.state;
			this.state = old;
			return curr;
		}
		nextTokenStart() {
			return this.nextTokenStartSince(this.state.pos);
		}
		nextTokenStartSince(pos) {
			const skipWhiteSpaceRe = this.inModule || !(this.optionFlags & 8192) ? skipWhiteSpace : skipWhiteSpaceAnnexB;
			skipWhiteSpaceRe.lastIndex = pos;
			return skipWhiteSpaceRe.test(this.input) ? skipWhiteSpaceRe.lastIndex : pos;
		}
		lookaheadCharCode() {
			return this.lookaheadCharCodeSince(this.state.pos);
		}
		lookaheadCharCodeSince(pos) {
			return this.input.charCodeAt(this.nextTokenStartSince(pos));
		}
		nextTokenInLineStart() {
			return this.nextTokenInLineStartSince(this.state.pos);
		}
		nextTokenInLineStartSince(pos) {
			skipWhiteSpaceInLine.lastIndex = pos;
			return skipWhiteSpaceInLine.test(this.input) ? skipWhiteSpaceInLine.lastIndex : pos;
		}
		lookaheadInLineCharCode() {
			return this.input.charCodeAt(this.nextTokenInLineStart());
		}
		codePointAtPos(pos) {
			let cp = this.input.charCodeAt(pos);
			if ((cp & 64512) === 55296 && ++pos < this.input.length) {
				const trail = this.input.charCodeAt(pos);
				if ((trail & 64512) === 56320) cp = 65536 + ((cp & 1023) << 10) + (trail & 1023);
			}
			return cp;
		}
		setStrict(strict) {
			this.state.strict = strict;
			if (strict) {
				this.state.strictErrors.forEach(([toParseError, at]) => this.raise(toParseError, at));
				this.state.strictErrors.clear();
			}
		}
		curContext() {
			return this.state.context[this.state.context.length - 1];
		}
		nextToken() {
			this.skipSpace();
			this.state.start = this.state.pos;
			if (!this.isLookahead) this.state.startLoc = this.state.curPosition();
			if (this.state.pos >= this.length) {
				this.finishToken(141);
				return;
			}
			this.getTokenFromCode(this.codePointAtPos(this.state.pos));
		}
		skipBlockComment(commentEnd) {
			let startLoc;
			if (!this.isLookahead) startLoc = this.state.curPosition();
			const start = this.state.pos;
			const end = this.input.indexOf(commentEnd, start + 2);
			if (end === -1) throw this.raise(Errors.UnterminatedComment, this.state.curPosition());
			this.state.pos = end + commentEnd.length;
			lineBreakG.lastIndex = start + 2;
			while (lineBreakG.test(this.input) && lineBreakG.lastIndex <= end) {
				++this.state.curLine;
				this.state.lineStart = lineBreakG.lastIndex;
			}
			if (this.isLookahead) return;
			const comment = {
				type: "CommentBlock",
				value: this.input.slice(start + 2, end),
				start: this.sourceToOffsetPos(start),
				end: this.sourceToOffsetPos(end + commentEnd.length),
				loc: new SourceLocation(startLoc, this.state.curPosition())
			};
			if (this.optionFlags & 256) this.pushToken(comment);
			return comment;
		}
		skipLineComment(startSkip) {
			const start = this.state.pos;
			let startLoc;
			if (!this.isLookahead) startLoc = this.state.curPosition();
			let ch = this.input.charCodeAt(this.state.pos += startSkip);
			if (this.state.pos < this.length) while (!isNewLine(ch) && ++this.state.pos < this.length) ch = this.input.charCodeAt(this.state.pos);
			if (this.isLookahead) return;
			const end = this.state.pos;
			const comment = {
				type: "CommentLine",
				value: this.input.slice(start + startSkip, end),
				start: this.sourceToOffsetPos(start),
				end: this.sourceToOffsetPos(end),
				loc: new SourceLocation(startLoc, this.state.curPosition())
			};
			if (this.optionFlags & 256) this.pushToken(comment);
			return comment;
		}
		skipSpace() {
			const spaceStart = this.state.pos;
			const comments = this.optionFlags & 4096 ? [] : null;
			loop: while (this.state.pos < this.length) {
				const ch = this.input.charCodeAt(this.state.pos);
				switch (ch) {
					case 32:
					case 160:
					case 9:
						++this.state.pos;
						break;
					case 13: if (this.input.charCodeAt(this.state.pos + 1) === 10) ++this.state.pos;
					case 10:
					case 8232:
					case 8233:
						++this.state.pos;
						++this.state.curLine;
						this.state.lineStart = this.state.pos;
						break;
					case 47:
						switch (this.input.charCodeAt(this.state.pos + 1)) {
							case 42: {
								const comment = this.skipBlockComment("*/");
								if (comment !== void 0) {
									this.addComment(comment);
									comments?.push(comment);
								}
								break;
							}
							case 47: {
								const comment = this.skipLineComment(2);
								if (comment !== void 0) {
									this.addComment(comment);
									comments?.push(comment);
								}
								break;
							}
							default: break loop;
						}
						break;
					default: if (isWhitespace(ch)) ++this.state.pos;
					else if (ch === 45 && !this.inModule && this.optionFlags & 8192) {
						const pos = this.state.pos;
						if (this.input.charCodeAt(pos + 1) === 45 && this.input.charCodeAt(pos + 2) === 62 && (spaceStart === 0 || this.state.lineStart > spaceStart)) {
							const comment = this.skipLineComment(3);
							if (comment !== void 0) {
								this.addComment(comment);
								comments?.push(comment);
							}
						} else break loop;
					} else if (ch === 60 && !this.inModule && this.optionFlags & 8192) {
						const pos = this.state.pos;
						if (this.input.charCodeAt(pos + 1) === 33 && this.input.charCodeAt(pos + 2) === 45 && this.input.charCodeAt(pos + 3) === 45) {
							const comment = this.skipLineComment(4);
							if (comment !== void 0) {
								this.addComment(comment);
								comments?.push(comment);
							}
						} else break loop;
					} else break loop;
				}
			}
			if ((comments == null ? void 0 : comments.length) > 0) {
				const end = this.state.pos;
				const commentWhitespace = {
					start: this.sourceToOffsetPos(spaceStart),
					end: this.sourceToOffsetPos(end),
					comments,
					leadingNode: null,
					trailingNode: null,
					containingNode: null
				};
				this.state.commentStack.push(commentWhitespace);
			}
		}
		finishToken(type, val) {
			this.state.end = this.state.pos;
			this.state.endLoc = this.state.curPosition();
			const prevType = this.state.type;
			this.state.type = type;
			this.state.value = val;
			if (!this.isLookahead) this.updateContext(prevType);
		}
		replaceToken(type) {
			this.state.type = type;
			this.updateContext();
		}
		readToken_numberSign() {
			if (this.state.pos === 0 && this.readToken_interpreter()) return;
			const nextPos = this.state.pos + 1;
			const next = this.codePointAtPos(nextPos);
			if (next >= 48 && next <= 57) throw this.raise(Errors.UnexpectedDigitAfterHash, this.state.curPosition());
			if (next === 123 || next === 91 && this.hasPlugin("recordAndTuple")) {
				this.expectPlugin("recordAndTuple");
				if (this.getPluginOption("recordAndTuple", "syntaxType") === "bar") throw this.raise(next === 123 ? Errors.RecordExpressionHashIncorrectStartSyntaxType : Errors.TupleExpressionHashIncorrectStartSyntaxType, this.state.curPosition());
				this.state.pos += 2;
				if (next === 123) this.finishToken(7);
				else this.finishToken(1);
			} else if (isIdentifierStart(next)) {
				++this.state.pos;
				this.finishToken(140, this.readWord1(next));
			} else if (next === 92) {
				++this.state.pos;
				this.finishToken(140, this.readWord1());
			} else this.finishOp(27, 1);
		}
		readToken_dot() {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (next >= 48 && next <= 57) {
				this.readNumber(true);
				return;
			}
			if (next === 46 && this.input.charCodeAt(this.state.pos + 2) === 46) {
				this.state.pos += 3;
				this.finishToken(21);
			} else {
				++this.state.pos;
				this.finishToken(16);
			}
		}
		readToken_slash() {
			if (this.input.charCodeAt(this.state.pos + 1) === 61) this.finishOp(31, 2);
			else this.finishOp(56, 1);
		}
		readToken_interpreter() {
			if (this.state.pos !== 0 || this.length < 2) return false;
			let ch = this.input.charCodeAt(this.state.pos + 1);
			if (ch !== 33) return false;
			const start = this.state.pos;
			this.state.pos += 1;
			while (!isNewLine(ch) && ++this.state.pos < this.length) ch = this.input.charCodeAt(this.state.pos);
			const value = this.input.slice(start + 2, this.state.pos);
			this.finishToken(28, value);
			return true;
		}
		readToken_mult_modulo(code) {
			let type = code === 42 ? 55 : 54;
			let width = 1;
			let next = this.input.charCodeAt(this.state.pos + 1);
			if (code === 42 && next === 42) {
				width++;
				next = this.input.charCodeAt(this.state.pos + 2);
				type = 57;
			}
			if (next === 61 && !this.state.inType) {
				width++;
				type = code === 37 ? 33 : 30;
			}
			this.finishOp(type, width);
		}
		readToken_pipe_amp(code) {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (next === code) {
				if (this.input.charCodeAt(this.state.pos + 2) === 61) this.finishOp(30, 3);
				else this.finishOp(code === 124 ? 41 : 42, 2);
				return;
			}
			if (code === 124) {
				if (next === 62) {
					this.finishOp(39, 2);
					return;
				}
				if (this.hasPlugin("recordAndTuple") && next === 125) {
					if (this.getPluginOption("recordAndTuple", "syntaxType") !== "bar") throw this.raise(Errors.RecordExpressionBarIncorrectEndSyntaxType, this.state.curPosition());
					this.state.pos += 2;
					this.finishToken(9);
					return;
				}
				if (this.hasPlugin("recordAndTuple") && next === 93) {
					if (this.getPluginOption("recordAndTuple", "syntaxType") !== "bar") throw this.raise(Errors.TupleExpressionBarIncorrectEndSyntaxType, this.state.curPosition());
					this.state.pos += 2;
					this.finishToken(4);
					return;
				}
			}
			if (next === 61) {
				this.finishOp(30, 2);
				return;
			}
			this.finishOp(code === 124 ? 43 : 45, 1);
		}
		readToken_caret() {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (next === 61 && !this.state.inType) this.finishOp(32, 2);
			else if (next === 94 && this.hasPlugin(["pipelineOperator", {
				proposal: "hack",
				topicToken: "^^"
			}])) {
				this.finishOp(37, 2);
				if (this.input.codePointAt(this.state.pos) === 94) this.unexpected();
			} else this.finishOp(44, 1);
		}
		readToken_atSign() {
			if (this.input.charCodeAt(this.state.pos + 1) === 64 && this.hasPlugin(["pipelineOperator", {
				proposal: "hack",
				topicToken: "@@"
			}])) this.finishOp(38, 2);
			else this.finishOp(26, 1);
		}
		readToken_plus_min(code) {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (next === code) {
				this.finishOp(34, 2);
				return;
			}
			if (next === 61) this.finishOp(30, 2);
			else this.finishOp(53, 1);
		}
		readToken_lt() {
			const { pos } = this.state;
			const next = this.input.charCodeAt(pos + 1);
			if (next === 60) {
				if (this.input.charCodeAt(pos + 2) === 61) {
					this.finishOp(30, 3);
					return;
				}
				this.finishOp(51, 2);
				return;
			}
			if (next === 61) {
				this.finishOp(49, 2);
				return;
			}
			this.finishOp(47, 1);
		}
		readToken_gt() {
			const { pos } = this.state;
			const next = this.input.charCodeAt(pos + 1);
			if (next === 62) {
				const size = this.input.charCodeAt(pos + 2) === 62 ? 3 : 2;
				if (this.input.charCodeAt(pos + size) === 61) {
					this.finishOp(30, size + 1);
					return;
				}
				this.finishOp(52, size);
				return;
			}
			if (next === 61) {
				this.finishOp(49, 2);
				return;
			}
			this.finishOp(48, 1);
		}
		readToken_eq_excl(code) {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (next === 61) {
				this.finishOp(46, this.input.charCodeAt(this.state.pos + 2) === 61 ? 3 : 2);
				return;
			}
			if (code === 61 && next === 62) {
				this.state.pos += 2;
				this.finishToken(19);
				return;
			}
			this.finishOp(code === 61 ? 29 : 35, 1);
		}
		readToken_question() {
			const next = this.input.charCodeAt(this.state.pos + 1);
			const next2 = this.input.charCodeAt(this.state.pos + 2);
			if (next === 63) {
				if (next2 === 61) this.finishOp(30, 3);
				else this.finishOp(40, 2);
			} else if (next === 46 && !(next2 >= 48 && next2 <= 57)) {
				this.state.pos += 2;
				this.finishToken(18);
			} else {
				++this.state.pos;
				this.finishToken(17);
			}
		}
		getTokenFromCode(code) {
			switch (code) {
				case 46:
					this.readToken_dot();
					return;
				case 40:
					++this.state.pos;
					this.finishToken(10);
					return;
				case 41:
					++this.state.pos;
					this.finishToken(11);
					return;
				case 59:
					++this.state.pos;
					this.finishToken(13);
					return;
				case 44:
					++this.state.pos;
					this.finishToken(12);
					return;
				case 91:
					if (this.hasPlugin("recordAndTuple") && this.input.charCodeAt(this.state.pos + 1) === 124) {
						if (this.getPluginOption("recordAndTuple", "syntaxType") !== "bar") throw this.raise(Errors.TupleExpressionBarIncorrectStartSyntaxType, this.state.curPosition());
						this.state.pos += 2;
						this.finishToken(2);
					} else {
						++this.state.pos;
						this.finishToken(0);
					}
					return;
				case 93:
					++this.state.pos;
					this.finishToken(3);
					return;
				case 123:
					if (this.hasPlugin("recordAndTuple") && this.input.charCodeAt(this.state.pos + 1) === 124) {
						if (this.getPluginOption("recordAndTuple", "syntaxType") !== "bar") throw this.raise(Errors.RecordExpressionBarIncorrectStartSyntaxType, this.state.curPosition());
						this.state.pos += 2;
						this.finishToken(6);
					} else {
						++this.state.pos;
						this.finishToken(5);
					}
					return;
				case 125:
					++this.state.pos;
					this.finishToken(8);
					return;
				case 58:
					if (this.hasPlugin("functionBind") && this.input.charCodeAt(this.state.pos + 1) === 58) this.finishOp(15, 2);
					else {
						++this.state.pos;
						this.finishToken(14);
					}
					return;
				case 63:
					this.readToken_question();
					return;
				case 96:
					this.readTemplateToken();
					return;
				case 48: {
					const next = this.input.charCodeAt(this.state.pos + 1);
					if (next === 120 || next === 88) {
						this.readRadixNumber(16);
						return;
					}
					if (next === 111 || next === 79) {
						this.readRadixNumber(8);
						return;
					}
					if (next === 98 || next === 66) {
						this.readRadixNumber(2);
						return;
					}
				}
				case 49:
				case 50:
				case 51:
				case 52:
				case 53:
				case 54:
				case 55:
				case 56:
				case 57:
					this.readNumber(false);
					return;
				case 34:
				case 39:
					this.readString(code);
					return;
				case 47:
					this.readToken_slash();
					return;
				case 37:
				case 42:
					this.readToken_mult_modulo(code);
					return;
				case 124:
				case 38:
					this.readToken_pipe_amp(code);
					return;
				case 94:
					this.readToken_caret();
					return;
				case 43:
				case 45:
					this.readToken_plus_min(code);
					return;
				case 60:
					this.readToken_lt();
					return;
				case 62:
					this.readToken_gt();
					return;
				case 61:
				case 33:
					this.readToken_eq_excl(code);
					return;
				case 126:
					this.finishOp(36, 1);
					return;
				case 64:
					this.readToken_atSign();
					return;
				case 35:
					this.readToken_numberSign();
					return;
				case 92:
					this.readWord();
					return;
				default: if (isIdentifierStart(code)) {
					this.readWord(code);
					return;
				}
			}
			throw this.raise(Errors.InvalidOrUnexpectedToken, this.state.curPosition(), { unexpected: String.fromCodePoint(code) });
		}
		finishOp(type, size) {
			const str = this.input.slice(this.state.pos, this.state.pos + size);
			this.state.pos += size;
			this.finishToken(type, str);
		}
		readRegexp() {
			const startLoc = this.state.startLoc;
			const start = this.state.start + 1;
			let escaped, inClass;
			let { pos } = this.state;
			for (;; ++pos) {
				if (pos >= this.length) throw this.raise(Errors.UnterminatedRegExp, createPositionWithColumnOffset(startLoc, 1));
				const ch = this.input.charCodeAt(pos);
				if (isNewLine(ch)) throw this.raise(Errors.UnterminatedRegExp, createPositionWithColumnOffset(startLoc, 1));
				if (escaped) escaped = false;
				else {
					if (ch === 91) inClass = true;
					else if (ch === 93 && inClass) inClass = false;
					else if (ch === 47 && !inClass) break;
					escaped = ch === 92;
				}
			}
			const content = this.input.slice(start, pos);
			++pos;
			let mods = "";
			const nextPos = () => createPositionWithColumnOffset(startLoc, pos + 2 - start);
			while (pos < this.length) {
				const cp = this.codePointAtPos(pos);
				const char = String.fromCharCode(cp);
				if (VALID_REGEX_FLAGS.has(cp)) {
					if (cp === 118) {
						if (mods.includes("u")) this.raise(Errors.IncompatibleRegExpUVFlags, nextPos());
					} else if (cp === 117) {
						if (mods.includes("v")) this.raise(Errors.IncompatibleRegExpUVFlags, nextPos());
					}
					if (mods.includes(char)) this.raise(Errors.DuplicateRegExpFlags, nextPos());
				} else if (isIdentifierChar(cp) || cp === 92) this.raise(Errors.MalformedRegExpFlags, nextPos());
				else break;
				++pos;
				mods += char;
			}
			this.state.pos = pos;
			this.finishToken(139, {
				pattern: content,
				flags: mods
			});
		}
		readInt(radix, len, forceLen = false, allowNumSeparator = true) {
			const { n, pos } = readInt(this.input, this.state.pos, this.state.lineStart, this.state.curLine, radix, len, forceLen, allowNumSeparator, this.errorHandlers_readInt, false);
			this.state.pos = pos;
			return n;
		}
		readLiteralInt(radix) {
			let pos = this.state.pos;
			let val = 0;
			let code;
			for (;;) {
				code = this.input.charCodeAt(pos);
				let digit;
				if (code >= 48 && code <= 57) digit = code - 48;
				else {
					digit = (code | 32) - 97;
					if (digit < 0 || digit > 5) break;
					digit += 10;
				}
				if (digit >= radix) break;
				val = val * radix + digit;
				++pos;
			}
			if (code === 95 || code >= 48 && code <= 57) return this.readInt(radix);
			if (pos === this.state.pos) return null;
			this.state.pos = pos;
			return val;
		}
		readRadixNumber(radix) {
			const start = this.state.pos;
			const startLoc = this.state.curPosition();
			this.state.pos += 2;
			let val = this.readLiteralInt(radix);
			const end = this.state.pos;
			if (val == null) this.raise(Errors.InvalidDigit, createPositionWithColumnOffset(startLoc, 2), { radix });
			const next = this.input.charCodeAt(this.state.pos);
			const isBigInt = next === 110;
			if (isBigInt) ++this.state.pos;
			else if (next === 109) throw this.raise(Errors.InvalidDecimal, startLoc);
			if (isIdentifierStart(this.codePointAtPos(this.state.pos))) throw this.raise(Errors.NumberIdentifier, this.state.curPosition());
			if (isBigInt || val !== null && val > Number.MAX_SAFE_INTEGER) {
				const str = this.input.slice(start, end).replace(/_/g, "");
				if (isBigInt) {
					this.finishToken(137, str);
					return;
				}
				val = Number(radix !== 16 && this.optionFlags & 2048 ? str.replace(radix === 2 ? /[2-9]/g : /[89]/g, "0") : str);
			}
			this.finishToken(136, val);
		}
		readNumber(startsWithDot) {
			const start = this.state.pos;
			const startLoc = this.state.curPosition();
			let isFloat = false;
			let hasExponent = false;
			let isOctal = false;
			const integerValue = startsWithDot ? 0 : this.readLiteralInt(10);
			const hasLeadingZero = this.state.pos - start >= 2 && this.input.charCodeAt(start) === 48;
			if (hasLeadingZero) {
				const integer = this.input.slice(start, this.state.pos);
				this.recordStrictModeErrors(Errors.StrictOctalLiteral, startLoc);
				if (!this.state.strict) {
					const underscorePos = integer.indexOf("_");
					if (underscorePos > 0) this.raise(Errors.ZeroDigitNumericSeparator, createPositionWithColumnOffset(startLoc, underscorePos));
				}
				isOctal = !/[89]/.test(integer);
			}
			let next = this.input.charCodeAt(this.state.pos);
			if (next === 46 && !isOctal) {
				++this.state.pos;
				this.readLiteralInt(10);
				isFloat = true;
				next = this.input.charCodeAt(this.state.pos);
			}
			if ((next === 69 || next === 101) && !isOctal) {
				next = this.input.charCodeAt(++this.state.pos);
				if (next === 43 || next === 45) ++this.state.pos;
				if (this.readLiteralInt(10) === null) this.raise(Errors.InvalidOrMissingExponent, startLoc);
				isFloat = true;
				hasExponent = true;
				next = this.input.charCodeAt(this.state.pos);
			}
			const end = this.state.pos;
			const isBigInt = next === 110;
			if (isBigInt) {
				if (isFloat || hasLeadingZero) this.raise(Errors.InvalidBigIntLiteral, startLoc);
				++this.state.pos;
			}
			if (next === 109) {
				this.expectPlugin("decimal", this.state.curPosition());
				if (hasExponent || hasLeadingZero) this.raise(Errors.InvalidDecimal, startLoc);
				++this.state.pos;
				var isDecimal = true;
			}
			if (isIdentifierStart(this.codePointAtPos(this.state.pos))) throw this.raise(Errors.NumberIdentifier, this.state.curPosition());
			if (!isFloat && !isBigInt && !isDecimal && !hasLeadingZero && integerValue <= Number.MAX_SAFE_INTEGER) {
				this.finishToken(136, integerValue);
				return;
			}
			const str = this.input.slice(start, end).replace(/_/g, "");
			if (isBigInt) {
				this.finishToken(137, str);
				return;
			}
			if (isDecimal) {
				this.finishToken(138, str);
				return;
			}
			const val = isOctal ? parseInt(str, 8) : parseFloat(str);
			this.finishToken(136, val);
		}
		readCodePoint(throwOnInvalid) {
			const { code, pos } = readCodePoint(this.input, this.state.pos, this.state.lineStart, this.state.curLine, throwOnInvalid, this.errorHandlers_readCodePoint);
			this.state.pos = pos;
			return code;
		}
		readString(quote) {
			const { str, pos, curLine, lineStart } = readStringContents(quote === 34 ? "double" : "single", this.input, this.state.pos + 1, this.state.lineStart, this.state.curLine, this.errorHandlers_readStringContents_string);
			this.state.pos = pos + 1;
			this.state.lineStart = lineStart;
			this.state.curLine = curLine;
			this.finishToken(135, str);
		}
		readTemplateContinuation() {
			if (!this.match(8)) this.unexpected(null, 8);
			this.state.pos--;
			this.readTemplateToken();
		}
		readTemplateToken() {
			const opening = this.input[this.state.pos];
			const { str, firstInvalidLoc, pos, curLine, lineStart } = readStringContents("template", this.input, this.state.pos + 1, this.state.lineStart, this.state.curLine, this.errorHandlers_readStringContents_template);
			this.state.pos = pos + 1;
			this.state.lineStart = lineStart;
			this.state.curLine = curLine;
			if (firstInvalidLoc) this.state.firstInvalidTemplateEscapePos = new Position(firstInvalidLoc.curLine, firstInvalidLoc.pos - firstInvalidLoc.lineStart, this.sourceToOffsetPos(firstInvalidLoc.pos));
			if (this.input.codePointAt(pos) === 96) this.finishToken(24, firstInvalidLoc ? null : opening + str + "`");
			else {
				this.state.pos++;
				this.finishToken(25, firstInvalidLoc ? null : opening + str + "${");
			}
		}
		recordStrictModeErrors(toParseError, at) {
			if (this.isLookahead) return;
			const index = at.index;
			if (this.state.strict && !this.state.strictErrors.has(index)) this.raise(toParseError, at);
			else this.state.strictErrors.set(index, [toParseError, at]);
		}
		readWord1(firstCode) {
			this.state.containsEsc = false;
			let word = "";
			const start = this.state.pos;
			let chunkStart = this.state.pos;
			if (firstCode !== void 0) this.state.pos += firstCode <= 65535 ? 1 : 2;
			while (this.state.pos < this.length) {
				const ch = this.codePointAtPos(this.state.pos);
				if (isIdentifierChar(ch)) this.state.pos += ch <= 65535 ? 1 : 2;
				else if (ch === 92) {
					this.state.containsEsc = true;
					word += this.input.slice(chunkStart, this.state.pos);
					const escStart = this.state.curPosition();
					const identifierCheck = this.state.pos === start ? isIdentifierStart : isIdentifierChar;
					if (this.input.charCodeAt(++this.state.pos) !== 117) {
						this.raise(Errors.MissingUnicodeEscape, this.state.curPosition());
						chunkStart = this.state.pos - 1;
						continue;
					}
					++this.state.pos;
					const esc = this.readCodePoint(true);
					if (esc !== null) {
						if (!identifierCheck(esc)) this.raise(Errors.EscapedCharNotAnIdentifier, escStart);
						word += String.fromCodePoint(esc);
					}
					chunkStart = this.state.pos;
				} else break;
			}
			return word + this.input.slice(chunkStart, this.state.pos);
		}
		readWord(firstCode) {
			const word = this.readWord1(firstCode);
			const type = keywords$1.get(word);
			if (type !== void 0) this.finishToken(type, tokenLabelName(type));
			else this.finishToken(133, word);
		}
		checkKeywordEscapes() {
			const { type } = this.state;
			if (tokenIsKeyword(type) && this.state.containsEsc) this.raise(Errors.InvalidEscapedReservedWord, this.state.startLoc, { reservedWord: tokenLabelName(type) });
		}
		raise(toParseError, at, details = {}) {
			const error = toParseError(at instanceof Position ? at : at.loc.start, details);
			if (!(this.optionFlags & 2048)) throw error;
			if (!this.isLookahead) this.state.errors.push(error);
			return error;
		}
		raiseOverwrite(toParseError, at, details = {}) {
			const loc = at instanceof Position ? at : at.loc.start;
			const pos = loc.index;
			const errors = this.state.errors;
			for (let i = errors.length - 1; i >= 0; i--) {
				const error = errors[i];
				if (error.loc.index === pos) return errors[i] = toParseError(loc, details);
				if (error.loc.index < pos) break;
			}
			return this.raise(toParseError, at, details);
		}
		updateContext(prevType) {}
		unexpected(loc, type) {
			throw this.raise(Errors.UnexpectedToken, loc != null ? loc : this.state.startLoc, { expected: type ? tokenLabelName(type) : null });
		}
		expectPlugin(pluginName, loc) {
			if (this.hasPlugin(pluginName)) return true;
			throw this.raise(Errors.MissingPlugin, loc != null ? loc : this.state.startLoc, { missingPlugin: [pluginName] });
		}
		expectOnePlugin(pluginNames) {
			if (!pluginNames.some((name) => this.hasPlugin(name))) throw this.raise(Errors.MissingOneOfPlugins, this.state.startLoc, { missingPlugin: pluginNames });
		}
		errorBuilder(error) {
			return (pos, lineStart, curLine) => {
				this.raise(error, buildPosition(pos, lineStart, curLine));
			};
		}
	};
	var ClassScope = class {
		constructor() {
			this.privateNames = /* @__PURE__ */ new Set();
			this.loneAccessors = /* @__PURE__ */ new Map();
			this.undefinedPrivateNames = /* @__PURE__ */ new Map();
		}
	};
	var ClassScopeHandler = class {
		constructor(parser) {
			this.parser = void 0;
			this.stack = [];
			this.undefinedPrivateNames = /* @__PURE__ */ new Map();
			this.parser = parser;
		}
		current() {
			return this.stack[this.stack.length - 1];
		}
		enter() {
			this.stack.push(new ClassScope());
		}
		exit() {
			const oldClassScope = this.stack.pop();
			const current = this.current();
			for (const [name, loc] of Array.from(oldClassScope.undefinedPrivateNames)) if (current) {
				if (!current.undefinedPrivateNames.has(name)) current.undefinedPrivateNames.set(name, loc);
			} else this.parser.raise(Errors.InvalidPrivateFieldResolution, loc, { identifierName: name });
		}
		declarePrivateName(name, elementType, loc) {
			const { privateNames, loneAccessors, undefinedPrivateNames } = this.current();
			let redefined = privateNames.has(name);
			if (elementType & 3) {
				const accessor = redefined && loneAccessors.get(name);
				if (accessor) {
					const oldStatic = accessor & 4;
					const newStatic = elementType & 4;
					redefined = (accessor & 3) === (elementType & 3) || oldStatic !== newStatic;
					if (!redefined) loneAccessors.delete(name);
				} else if (!redefined) loneAccessors.set(name, elementType);
			}
			if (redefined) this.parser.raise(Errors.PrivateNameRedeclaration, loc, { identifierName: name });
			privateNames.add(name);
			undefinedPrivateNames.delete(name);
		}
		usePrivateName(name, loc) {
			let classScope;
			for (classScope of this.stack) if (classScope.privateNames.has(name)) return;
			if (classScope) classScope.undefinedPrivateNames.set(name, loc);
			else this.parser.raise(Errors.InvalidPrivateFieldResolution, loc, { identifierName: name });
		}
	};
	var ExpressionScope = class {
		constructor(type = 0) {
			this.type = type;
		}
		canBeArrowParameterDeclaration() {
			return this.type === 2 || this.type === 1;
		}
		isCertainlyParameterDeclaration() {
			return this.type === 3;
		}
		isInitializer() {
			return this.type === 4;
		}
	};
	var ArrowHeadParsingScope = class extends ExpressionScope {
		constructor(type) {
			super(type);
			this.declarationErrors = /* @__PURE__ */ new Map();
		}
		recordDeclarationError(ParsingErrorClass, at) {
			const index = at.index;
			this.declarationErrors.set(index, [ParsingErrorClass, at]);
		}
		clearDeclarationError(index) {
			this.declarationErrors.delete(index);
		}
		iterateErrors(iterator) {
			this.declarationErrors.forEach(iterator);
		}
	};
	var ExpressionScopeHandler = class {
		constructor(parser) {
			this.parser = void 0;
			this.stack = [new ExpressionScope()];
			this.parser = parser;
		}
		enter(scope) {
			this.stack.push(scope);
		}
		exit() {
			this.stack.pop();
		}
		canBeInParameters() {
			const scope = this.stack[this.stack.length - 1];
			return scope.canBeArrowParameterDeclaration() || scope.isCertainlyParameterDeclaration();
		}
		recordParameterInitializerError(toParseError, node) {
			const origin = node.loc.start;
			const { stack } = this;
			let i = stack.length - 1;
			let scope = stack[i];
			while (!scope.isCertainlyParameterDeclaration()) {
				if (scope.canBeArrowParameterDeclaration()) scope.recordDeclarationError(toParseError, origin);
				else if (!scope.isInitializer()) return;
				scope = stack[--i];
			}
			this.parser.raise(toParseError, origin);
		}
		recordArrowParameterBindingError(error, node) {
			const { stack } = this;
			const scope = stack[stack.length - 1];
			const origin = node.loc.start;
			if (scope.isCertainlyParameterDeclaration()) this.parser.raise(error, origin);
			else if (scope.canBeArrowParameterDeclaration()) scope.recordDeclarationError(error, origin);
			else return;
		}
		recordAsyncArrowParametersError(at) {
			const { stack } = this;
			for (let i = stack.length - 1;; i--) {
				const scope = stack[i];
				if (scope.canBeArrowParameterDeclaration()) {
					if (scope.type === 2) scope.recordDeclarationError(Errors.AwaitBindingIdentifier, at);
				} else if (!scope.isInitializer()) return;
			}
		}
		validateAsPattern() {
			const { stack } = this;
			const currentScope = stack[stack.length - 1];
			if (!currentScope.canBeArrowParameterDeclaration()) return;
			currentScope.iterateErrors(([toParseError, loc]) => {
				this.parser.raise(toParseError, loc);
				for (let i = stack.length - 2;; i--) {
					const scope = stack[i];
					if (scope.canBeArrowParameterDeclaration()) scope.clearDeclarationError(loc.index);
					else if (!scope.isInitializer()) break;
				}
			});
		}
	};
	function newArrowHeadScope() {
		return new ArrowHeadParsingScope(1);
	}
	function newAsyncArrowScope() {
		return new ArrowHeadParsingScope(2);
	}
	const sharedExpressionScope = new ExpressionScope();
	const parameterDeclarationScope = new ExpressionScope(3);
	const initializerScope = new ExpressionScope(4);
	var ProductionParameterHandler = class {
		constructor() {
			this.stacks = [];
		}
		enter(flags) {
			this.stacks.push(flags);
		}
		exit() {
			this.stacks.pop();
		}
		currentFlags() {
			return this.stacks[this.stacks.length - 1];
		}
		get hasAwait() {
			return (this.currentFlags() & 2) > 0;
		}
		get hasYield() {
			return (this.currentFlags() & 1) > 0;
		}
		get hasReturn() {
			return (this.currentFlags() & 4) > 0;
		}
		get hasIn() {
			return (this.currentFlags() & 8) > 0;
		}
		get inFSharpPipelineDirectBody() {
			return (this.currentFlags() & 16) === 0;
		}
	};
	function functionFlags(isAsync, isGenerator) {
		return (isAsync ? 2 : 0) | (isGenerator ? 1 : 0);
	}
	var UtilParser = class extends Tokenizer {
		addExtra(node, key, value, enumerable = true) {
			if (!node) return;
			let { extra } = node;
			if (extra == null) {
				extra = {};
				node.extra = extra;
			}
			if (enumerable) extra[key] = value;
			else Object.defineProperty(extra, key, {
				enumerable,
				value
			});
		}
		isContextual(token) {
			return this.state.type === token && !this.state.containsEsc;
		}
		isUnparsedContextual(nameStart, name) {
			if (this.input.startsWith(name, nameStart)) {
				const nextCh = this.input.charCodeAt(nameStart + name.length);
				return !(isIdentifierChar(nextCh) || nextCh === 92 || (nextCh & 64512) === 55296);
			}
			return false;
		}
		isLookaheadContextual(name) {
			const next = this.nextTokenStart();
			return this.isUnparsedContextual(next, name);
		}
		eatContextual(token) {
			if (this.isContextual(token)) {
				this.next();
				return true;
			}
			return false;
		}
		expectContextual(token, toParseError) {
			if (!this.eatContextual(token)) {
				if (toParseError != null) throw this.raise(toParseError, this.state.startLoc);
				this.unexpected(null, token);
			}
		}
		canInsertSemicolon() {
			return this.match(141) || this.match(8) || this.hasPrecedingLineBreak();
		}
		hasPrecedingLineBreak() {
			return hasNewLine(this.input, this.offsetToSourcePos(this.state.lastTokEndLoc.index), this.state.start);
		}
		hasFollowingLineBreak() {
			return hasNewLine(this.input, this.state.end, this.nextTokenStart());
		}
		isLineTerminator() {
			return this.eat(13) || this.canInsertSemicolon();
		}
		semicolon(allowAsi = true) {
			if (allowAsi ? this.isLineTerminator() : this.eat(13)) return;
			this.raise(Errors.MissingSemicolon, this.state.lastTokEndLoc);
		}
		expect(type, loc) {
			if (!this.eat(type)) this.unexpected(loc, type);
		}
		snapshotScopeStacks() {
			return {
				scopeDepth: this.scope.scopeStack.length,
				prodParamDepth: this.prodParam.stacks.length,
				classScopeDepth: this.classScope.stack.length,
				expressionScopeDepth: this.expressionScope.stack.length
			};
		}
		restoreScopeStacks(snapshot) {
			const { scope } = this;
			while (scope.scopeStack.length > snapshot.scopeDepth) scope.exit();
			this.prodParam.stacks.length = snapshot.prodParamDepth;
			this.classScope.stack.length = snapshot.classScopeDepth;
			this.expressionScope.stack.length = snapshot.expressionScopeDepth;
		}
		tryParse(fn, oldState = this.state.clone()) {
			const abortSignal = { node: null };
			const scopeStacksSnapshot = this.snapshotScopeStacks();
			try {
				const node = fn((node = null) => {
					abortSignal.node = node;
					throw abortSignal;
				});
				if (this.state.errors.length > oldState.errors.length) {
					const failState = this.state;
					this.state = oldState;
					this.state.tokensLength = failState.tokensLength;
					return {
						node,
						error: failState.errors[oldState.errors.length],
						thrown: false,
						aborted: false,
						failState
					};
				}
				return {
					node,
					error: null,
					thrown: false,
					aborted: false,
					failState: null
				};
			} catch (error) {
				const failState = this.state;
				this.state = oldState;
				this.restoreScopeStacks(scopeStacksSnapshot);
				if (error instanceof SyntaxError) return {
					node: null,
					error,
					thrown: true,
					aborted: false,
					failState
				};
				if (error === abortSignal) return {
					node: abortSignal.node,
					error: null,
					thrown: false,
					aborted: true,
					failState
				};
				throw error;
			}
		}
		checkExpressionErrors(refExpressionErrors, andThrow) {
			if (!refExpressionErrors) return false;
			const { shorthandAssignLoc, doubleProtoLoc, privateKeyLoc, optionalParametersLoc, voidPatternLoc } = refExpressionErrors;
			const hasErrors = !!shorthandAssignLoc || !!doubleProtoLoc || !!optionalParametersLoc || !!privateKeyLoc || !!voidPatternLoc;
			if (!andThrow) return hasErrors;
			if (shorthandAssignLoc != null) this.raise(Errors.InvalidCoverInitializedName, shorthandAssignLoc);
			if (doubleProtoLoc != null) this.raise(Errors.DuplicateProto, doubleProtoLoc);
			if (privateKeyLoc != null) this.raise(Errors.UnexpectedPrivateField, privateKeyLoc);
			if (optionalParametersLoc != null) this.unexpected(optionalParametersLoc);
			if (voidPatternLoc != null) this.raise(Errors.InvalidCoverDiscardElement, voidPatternLoc);
		}
		isLiteralPropertyName() {
			return tokenIsLiteralPropertyName(this.state.type);
		}
		isPrivateName(node) {
			return node.type === "PrivateName";
		}
		getPrivateNameSV(node) {
			return node.id.name;
		}
		hasPropertyAsPrivateName(node) {
			return (node.type === "MemberExpression" || node.type === "OptionalMemberExpression") && this.isPrivateName(node.property);
		}
		isObjectProperty(node) {
			return node.type === "ObjectProperty";
		}
		isObjectMethod(node) {
			return node.type === "ObjectMethod";
		}
		initializeScopes(inModule = this.options.sourceType === "module") {
			const oldLabels = this.state.labels;
			this.state.labels = [];
			const oldExportedIdentifiers = this.exportedIdentifiers;
			this.exportedIdentifiers = /* @__PURE__ */ new Set();
			const oldInModule = this.inModule;
			this.inModule = inModule;
			const oldScope = this.scope;
			const ScopeHandler = this.getScopeHandler();
			this.scope = new ScopeHandler(this, inModule);
			const oldProdParam = this.prodParam;
			this.prodParam = new ProductionParameterHandler();
			const oldClassScope = this.classScope;
			this.classScope = new ClassScopeHandler(this);
			const oldExpressionScope = this.expressionScope;
			this.expressionScope = new ExpressionScopeHandler(this);
			return () => {
				this.state.labels = oldLabels;
				this.exportedIdentifiers = oldExportedIdentifiers;
				this.inModule = oldInModule;
				this.scope = oldScope;
				this.prodParam = oldProdParam;
				this.classScope = oldClassScope;
				this.expressionScope = oldExpressionScope;
			};
		}
		enterInitialScopes() {
			let paramFlags = 0;
			if (this.inModule || this.optionFlags & 1) paramFlags |= 2;
			if (this.optionFlags & 32) paramFlags |= 1;
			const isCommonJS = !this.inModule && this.options.sourceType === "commonjs";
			if (isCommonJS || this.optionFlags & 2) paramFlags |= 4;
			this.prodParam.enter(paramFlags);
			let scopeFlags = isCommonJS ? 514 : 1;
			if (this.optionFlags & 4) scopeFlags |= 512;
			this.scope.enter(scopeFlags);
		}
		checkDestructuringPrivate(refExpressionErrors) {
			const { privateKeyLoc } = refExpressionErrors;
			if (privateKeyLoc !== null) this.expectPlugin("destructuringPrivate", privateKeyLoc);
		}
	};
	var ExpressionErrors = class {
		constructor() {
			this.shorthandAssignLoc = null;
			this.doubleProtoLoc = null;
			this.privateKeyLoc = null;
			this.optionalParametersLoc = null;
			this.voidPatternLoc = null;
		}
	};
	var Node = class {
		constructor(parser, pos, loc) {
			this.type = "";
			this.start = pos;
			this.end = 0;
			this.loc = new SourceLocation(loc);
			if ((parser == null ? void 0 : parser.optionFlags) & 128) this.range = [pos, 0];
			if (parser != null && parser.filename) this.loc.filename = parser.filename;
		}
	};
	const NodePrototype = Node.prototype;
	NodePrototype.__clone = function() {
		const newNode = new Node(void 0, this.start, this.loc.start);
		const keys = Object.keys(this);
		for (let i = 0, length = keys.length; i < length; i++) {
			const key = keys[i];
			if (key !== "leadingComments" && key !== "trailingComments" && key !== "innerComments") newNode[key] = this[key];
		}
		return newNode;
	};
	var NodeUtils = class extends UtilParser {
		startNode() {
			const loc = this.state.startLoc;
			return new Node(this, loc.index, loc);
		}
		startNodeAt(loc) {
			return new Node(this, loc.index, loc);
		}
		startNodeAtNode(type) {
			return this.startNodeAt(type.loc.start);
		}
		finishNode(node, type) {
			return this.finishNodeAt(node, type, this.state.lastTokEndLoc);
		}
		finishNodeAt(node, type, endLoc) {
			node.type = type;
			node.end = endLoc.index;
			node.loc.end = endLoc;
			if (this.optionFlags & 128) node.range[1] = endLoc.index;
			if (this.optionFlags & 4096) this.processComment(node);
			return node;
		}
		resetStartLocation(node, startLoc) {
			node.start = startLoc.index;
			node.loc.start = startLoc;
			if (this.optionFlags & 128) node.range[0] = startLoc.index;
		}
		resetEndLocation(node, endLoc = this.state.lastTokEndLoc) {
			node.end = endLoc.index;
			node.loc.end = endLoc;
			if (this.optionFlags & 128) node.range[1] = endLoc.index;
		}
		resetStartLocationFromNode(node, locationNode) {
			this.resetStartLocation(node, locationNode.loc.start);
		}
		castNodeTo(node, type) {
			node.type = type;
			return node;
		}
		cloneIdentifier(node) {
			const { type, start, end, loc, range, name } = node;
			const cloned = Object.create(NodePrototype);
			cloned.type = type;
			cloned.start = start;
			cloned.end = end;
			cloned.loc = loc;
			cloned.range = range;
			cloned.name = name;
			if (node.extra) cloned.extra = node.extra;
			return cloned;
		}
		cloneStringLiteral(node) {
			const { type, start, end, loc, range, extra } = node;
			const cloned = Object.create(NodePrototype);
			cloned.type = type;
			cloned.start = start;
			cloned.end = end;
			cloned.loc = loc;
			cloned.range = range;
			cloned.extra = extra;
			cloned.value = node.value;
			return cloned;
		}
	};
	const unwrapParenthesizedExpression = (node) => {
		return node.type === "ParenthesizedExpression" ? unwrapParenthesizedExpression(node.expression) : node;
	};
	var LValParser = class extends NodeUtils {
		raiseOnce(toParseError, node) {
			const { errors } = this.state;
			const length = errors.length;
			const error = this.raise(toParseError, node);
			if (errors.length === length) return;
			for (let i = length - 1; i >= 0; i--) if (errors[i].pos === error.pos && errors[i].reasonCode === error.reasonCode) {
				errors.pop();
				return;
			}
		}
		toAssignable(node, isLHS = false) {
			var _node$extra, _node$extra3;
			let parenthesized = void 0;
			if (node.type === "ParenthesizedExpression" || (_node$extra = node.extra) != null && _node$extra.parenthesized) {
				parenthesized = unwrapParenthesizedExpression(node);
				if (isLHS) {
					if (parenthesized.type === "Identifier") this.expressionScope.recordArrowParameterBindingError(Errors.InvalidParenthesizedAssignment, node);
					else if (parenthesized.type !== "CallExpression" && parenthesized.type !== "MemberExpression" && !this.isOptionalMemberExpression(parenthesized)) this.raiseOnce(Errors.InvalidParenthesizedAssignment, node);
				} else this.raiseOnce(Errors.InvalidParenthesizedAssignment, node);
			}
			switch (node.type) {
				case "Identifier":
				case "ObjectPattern":
				case "ArrayPattern":
				case "AssignmentPattern":
				case "RestElement":
				case "VoidPattern": break;
				case "ObjectExpression":
					this.castNodeTo(node, "ObjectPattern");
					for (let i = 0, length = node.properties.length, last = length - 1; i < length; i++) {
						var _node$extra2;
						const prop = node.properties[i];
						const isLast = i === last;
						this.toAssignableObjectExpressionProp(prop, isLast, isLHS);
						if (isLast && prop.type === "RestElement" && (_node$extra2 = node.extra) != null && _node$extra2.trailingCommaLoc) this.raise(Errors.RestTrailingComma, node.extra.trailingCommaLoc);
					}
					break;
				case "ObjectProperty": {
					const { key, value } = node;
					if (this.isPrivateName(key)) this.classScope.usePrivateName(this.getPrivateNameSV(key), key.loc.start);
					this.toAssignable(value, isLHS);
					break;
				}
				case "SpreadElement": throw new Error("Internal @babel/parser error (this is a bug, please report it). SpreadElement should be converted by .toAssignable's caller.");
				case "ArrayExpression":
					this.castNodeTo(node, "ArrayPattern");
					this.toAssignableList(node.elements, (_node$extra3 = node.extra) == null ? void 0 : _node$extra3.trailingCommaLoc, isLHS);
					break;
				case "AssignmentExpression":
					if (node.operator !== "=") this.raise(Errors.MissingEqInAssignment, node.left.loc.end);
					this.castNodeTo(node, "AssignmentPattern");
					delete node.operator;
					if (node.left.type === "VoidPattern") this.raise(Errors.VoidPatternInitializer, node.left);
					this.toAssignable(node.left, isLHS);
					break;
				case "ParenthesizedExpression": this.toAssignable(parenthesized, isLHS);
			}
		}
		toAssignableObjectExpressionProp(prop, isLast, isLHS) {
			if (prop.type === "ObjectMethod") this.raise(prop.kind === "get" || prop.kind === "set" ? Errors.PatternHasAccessor : Errors.PatternHasMethod, prop.key);
			else if (prop.type === "SpreadElement") {
				this.castNodeTo(prop, "RestElement");
				const arg = prop.argument;
				this.checkToRestConversion(arg, false);
				this.toAssignable(arg, isLHS);
				if (!isLast) this.raise(Errors.RestTrailingComma, prop);
			} else this.toAssignable(prop, isLHS);
		}
		toAssignableList(exprList, trailingCommaLoc, isLHS) {
			const end = exprList.length - 1;
			for (let i = 0; i <= end; i++) {
				const elt = exprList[i];
				if (!elt) continue;
				this.toAssignableListItem(exprList, i, isLHS);
				if (elt.type === "RestElement") {
					if (i < end) this.raise(Errors.RestTrailingComma, elt);
					else if (trailingCommaLoc) this.raise(Errors.RestTrailingComma, trailingCommaLoc);
				}
			}
		}
		toAssignableListItem(exprList, index, isLHS) {
			const node = exprList[index];
			if (node.type === "SpreadElement") {
				this.castNodeTo(node, "RestElement");
				const arg = node.argument;
				this.checkToRestConversion(arg, true);
				this.toAssignable(arg, isLHS);
			} else this.toAssignable(node, isLHS);
		}
		isAssignable(node, isBinding) {
			switch (node.type) {
				case "Identifier":
				case "ObjectPattern":
				case "ArrayPattern":
				case "AssignmentPattern":
				case "RestElement":
				case "VoidPattern": return true;
				case "ObjectExpression": {
					const last = node.properties.length - 1;
					return node.properties.every((prop, i) => {
						return prop.type !== "ObjectMethod" && (i === last || prop.type !== "SpreadElement") && this.isAssignable(prop);
					});
				}
				case "ObjectProperty": return this.isAssignable(node.value);
				case "SpreadElement": return this.isAssignable(node.argument);
				case "ArrayExpression": return node.elements.every((element) => element === null || this.isAssignable(element));
				case "AssignmentExpression": return node.operator === "=";
				case "ParenthesizedExpression": return this.isAssignable(node.expression);
				case "MemberExpression":
				case "OptionalMemberExpression": return !isBinding;
				default: return false;
			}
		}
		toReferencedList(exprList, isParenthesizedExpr) {
			return exprList;
		}
		toReferencedListDeep(exprList, isParenthesizedExpr) {
			this.toReferencedList(exprList, isParenthesizedExpr);
			for (const expr of exprList) if ((expr == null ? void 0 : expr.type) === "ArrayExpression") this.toReferencedListDeep(expr.elements);
		}
		parseSpread(refExpressionErrors) {
			const node = this.startNode();
			this.next();
			node.argument = this.parseMaybeAssignAllowIn(refExpressionErrors, void 0);
			return this.finishNode(node, "SpreadElement");
		}
		parseRestBinding() {
			const node = this.startNode();
			this.next();
			const argument = this.parseBindingAtom();
			if (argument.type === "VoidPattern") this.raise(Errors.UnexpectedVoidPattern, argument);
			node.argument = argument;
			return this.finishNode(node, "RestElement");
		}
		parseBindingAtom() {
			switch (this.state.type) {
				case 0: {
					const node = this.startNode();
					this.next();
					node.elements = this.parseBindingList(3, 93, 1);
					return this.finishNode(node, "ArrayPattern");
				}
				case 5: return this.parseObjectLike(8, true);
				case 88: return this.parseVoidPattern(null);
			}
			return this.parseIdentifier();
		}
		parseBindingList(close, closeCharCode, flags) {
			const allowEmpty = flags & 1;
			const elts = [];
			let first = true;
			while (!this.eat(close)) {
				if (first) first = false;
				else this.expect(12);
				if (allowEmpty && this.match(12)) elts.push(null);
				else if (this.eat(close)) break;
				else if (this.match(21)) {
					let rest = this.parseRestBinding();
					if (this.hasPlugin("flow") || flags & 2) rest = this.parseFunctionParamType(rest);
					elts.push(rest);
					if (!this.checkCommaAfterRest(closeCharCode)) {
						this.expect(close);
						break;
					}
				} else {
					const decorators = [];
					if (flags & 2) {
						if (this.match(26) && this.hasPlugin("decorators")) this.raise(Errors.UnsupportedParameterDecorator, this.state.startLoc);
						while (this.match(26)) decorators.push(this.parseDecorator());
					}
					elts.push(this.parseBindingElement(flags, decorators));
				}
			}
			return elts;
		}
		parseBindingRestProperty(prop) {
			this.next();
			if (this.hasPlugin("discardBinding") && this.match(88)) {
				prop.argument = this.parseVoidPattern(null);
				this.raise(Errors.UnexpectedVoidPattern, prop.argument);
			} else prop.argument = this.parseIdentifier();
			this.checkCommaAfterRest(125);
			return this.finishNode(prop, "RestElement");
		}
		parseBindingProperty() {
			const { type, startLoc } = this.state;
			if (type === 21) return this.parseBindingRestProperty(this.startNode());
			const prop = this.startNode();
			if (type === 140) {
				this.expectPlugin("destructuringPrivate", startLoc);
				this.classScope.usePrivateName(this.state.value, startLoc);
				prop.key = this.parsePrivateName();
			} else this.parsePropertyName(prop);
			prop.method = false;
			return this.parseObjPropValue(prop, startLoc, false, false, true, false);
		}
		parseBindingElement(flags, decorators) {
			const left = this.parseMaybeDefault();
			if (this.hasPlugin("flow") || flags & 2) this.parseFunctionParamType(left);
			if (decorators.length) {
				left.decorators = decorators;
				this.resetStartLocationFromNode(left, decorators[0]);
			}
			return this.parseMaybeDefault(left.loc.start, left);
		}
		parseFunctionParamType(param) {
			return param;
		}
		parseMaybeDefault(startLoc, left) {
			startLoc ??= this.state.startLoc;
			left = left != null ? left : this.parseBindingAtom();
			if (!this.eat(29)) return left;
			const node = this.startNodeAt(startLoc);
			if (left.type === "VoidPattern") this.raise(Errors.VoidPatternInitializer, left);
			node.left = left;
			node.right = this.parseMaybeAssignAllowIn();
			return this.finishNode(node, "AssignmentPattern");
		}
		isValidLVal(type, disallowCallExpression, isUnparenthesizedInAssign, binding) {
			switch (type) {
				case "AssignmentPattern": return "left";
				case "RestElement": return "argument";
				case "ObjectProperty": return "value";
				case "ParenthesizedExpression": return "expression";
				case "ArrayPattern": return "elements";
				case "ObjectPattern": return "properties";
				case "VoidPattern": return true;
				case "CallExpression": if (!disallowCallExpression && !this.state.strict && this.optionFlags & 8192) return true;
			}
			return false;
		}
		isOptionalMemberExpression(expression) {
			return expression.type === "OptionalMemberExpression";
		}
		checkLVal(expression, ancestor, binding = 64, checkClashes = false, strictModeChanged = false, hasParenthesizedAncestor = false, disallowCallExpression = false) {
			var _expression$extra;
			const type = expression.type;
			if (this.isObjectMethod(expression)) return;
			const isOptionalMemberExpression = this.isOptionalMemberExpression(expression);
			if (isOptionalMemberExpression || type === "MemberExpression") {
				if (isOptionalMemberExpression) {
					this.expectPlugin("optionalChainingAssign", expression.loc.start);
					if (ancestor.type !== "AssignmentExpression") this.raise(Errors.InvalidLhsOptionalChaining, expression, { ancestor });
				}
				if (binding !== 64) this.raise(Errors.InvalidPropertyBindingPattern, expression);
				return;
			}
			if (type === "Identifier") {
				this.checkIdentifier(expression, binding, strictModeChanged);
				const { name } = expression;
				if (checkClashes) {
					if (checkClashes.has(name)) this.raise(Errors.ParamDupe, expression);
					else checkClashes.add(name);
				}
				return;
			} else if (type === "VoidPattern" && ancestor.type === "CatchClause") this.raise(Errors.VoidPatternCatchClauseParam, expression);
			const unwrappedExpression = unwrapParenthesizedExpression(expression);
			disallowCallExpression || (disallowCallExpression = binding !== 64 || unwrappedExpression.type === "CallExpression" && (unwrappedExpression.callee.type === "Import" || unwrappedExpression.callee.type === "Super"));
			const validity = this.isValidLVal(type, disallowCallExpression, !(hasParenthesizedAncestor || (_expression$extra = expression.extra) != null && _expression$extra.parenthesized) && ancestor.type === "AssignmentExpression", binding);
			if (validity === true) return;
			if (validity === false) {
				const ParseErrorClass = binding === 64 ? Errors.InvalidLhs : Errors.InvalidLhsBinding;
				this.raise(ParseErrorClass, expression, { ancestor });
				return;
			}
			let key, isParenthesizedExpression;
			if (typeof validity === "string") {
				key = validity;
				isParenthesizedExpression = type === "ParenthesizedExpression";
			} else [key, isParenthesizedExpression] = validity;
			const nextAncestor = type === "ArrayPattern" || type === "ObjectPattern" ? { type } : ancestor;
			const val = expression[key];
			if (Array.isArray(val)) {
				for (const child of val) if (child) this.checkLVal(child, nextAncestor, binding, checkClashes, strictModeChanged, isParenthesizedExpression, true);
			} else if (val) this.checkLVal(val, nextAncestor, binding, checkClashes, strictModeChanged, isParenthesizedExpression, disallowCallExpression);
		}
		checkIdentifier(at, bindingType, strictModeChanged = false) {
			this.checkStrictBindReservedWord(at, bindingType, strictModeChanged);
			if (bindingType & 8192 && at.name === "let") this.raise(Errors.LetInLexicalBinding, at);
			if (!(bindingType & 64)) this.declareNameFromIdentifier(at, bindingType);
		}
		checkStrictBindReservedWord(at, bindingType, strictModeChanged = false) {
			if (this.state.strict && (strictModeChanged ? isStrictBindReservedWord(at.name, this.inModule) : isStrictBindOnlyReservedWord(at.name))) {
				if (bindingType === 64) this.raise(Errors.StrictEvalArguments, at, { referenceName: at.name });
				else this.raise(Errors.StrictEvalArgumentsBinding, at, { bindingName: at.name });
			}
		}
		declareNameFromIdentifier(identifier, binding) {
			this.scope.declareName(identifier.name, binding, identifier.loc.start);
		}
		checkToRestConversion(node, allowPattern) {
			switch (node.type) {
				case "ParenthesizedExpression":
					this.checkToRestConversion(node.expression, allowPattern);
					break;
				case "Identifier":
				case "MemberExpression": break;
				case "ArrayExpression":
				case "ObjectExpression": if (allowPattern) break;
				default: this.raise(Errors.InvalidRestAssignmentPattern, node);
			}
		}
		checkCommaAfterRest(close) {
			if (!this.match(12)) return false;
			this.raise(this.lookaheadCharCode() === close ? Errors.RestTrailingComma : Errors.ElementAfterRest, this.state.startLoc);
			return true;
		}
	};
	var ExpressionParser = class extends LValParser {
		checkProto(prop, isRecord, sawProto, refExpressionErrors) {
			if (prop.type === "SpreadElement" || this.isObjectMethod(prop) || prop.computed || prop.shorthand) return sawProto;
			const key = prop.key;
			if ((key.type === "Identifier" ? key.name : key.value) === "__proto__") {
				if (isRecord) {
					this.raise(Errors.RecordNoProto, key);
					return true;
				}
				if (sawProto) {
					if (refExpressionErrors) {
						if (refExpressionErrors.doubleProtoLoc === null) refExpressionErrors.doubleProtoLoc = key.loc.start;
					} else this.raise(Errors.DuplicateProto, key);
				}
				return true;
			}
			return sawProto;
		}
		shouldExitDescending(expr, potentialArrowAt) {
			return expr.type === "ArrowFunctionExpression" && this.offsetToSourcePos(expr.start) === potentialArrowAt;
		}
		getExpression() {
			this.enterInitialScopes();
			this.nextToken();
			if (this.match(141)) throw this.raise(Errors.ParseExpressionEmptyInput, this.state.startLoc);
			const expr = this.parseExpression();
			if (!this.match(141)) throw this.raise(Errors.ParseExpressionExpectsEOF, this.state.startLoc, { unexpected: this.input.codePointAt(this.state.start) });
			this.finalizeRemainingComments();
			expr.comments = this.comments;
			expr.errors = this.state.errors;
			if (this.optionFlags & 256) expr.tokens = this.tokens;
			return expr;
		}
		parseExpression(disallowIn, refExpressionErrors) {
			if (disallowIn) return this.disallowInAnd(() => this.parseExpressionBase(refExpressionErrors));
			return this.allowInAnd(() => this.parseExpressionBase(refExpressionErrors));
		}
		parseExpressionBase(refExpressionErrors) {
			const startLoc = this.state.startLoc;
			const expr = this.parseMaybeAssign(refExpressionErrors);
			if (this.match(12)) {
				const node = this.startNodeAt(startLoc);
				node.expressions = [expr];
				while (this.eat(12)) node.expressions.push(this.parseMaybeAssign(refExpressionErrors));
				this.toReferencedList(node.expressions);
				return this.finishNode(node, "SequenceExpression");
			}
			return expr;
		}
		parseMaybeAssignDisallowIn(refExpressionErrors, afterLeftParse) {
			return this.disallowInAnd(() => this.parseMaybeAssign(refExpressionErrors, afterLeftParse));
		}
		parseMaybeAssignAllowIn(refExpressionErrors, afterLeftParse) {
			return this.allowInAnd(() => this.parseMaybeAssign(refExpressionErrors, afterLeftParse));
		}
		setOptionalParametersError(refExpressionErrors) {
			refExpressionErrors.optionalParametersLoc = this.state.startLoc;
		}
		parseMaybeAssign(refExpressionErrors, afterLeftParse) {
			const startLoc = this.state.startLoc;
			const isYield = this.isContextual(109);
			if (isYield) {
				if (this.prodParam.hasYield) {
					this.next();
					let left = this.parseYield(startLoc);
					if (afterLeftParse) left = afterLeftParse.call(this, left, startLoc);
					return left;
				}
			}
			let ownExpressionErrors;
			let inInitializerScope = false;
			if (refExpressionErrors) ownExpressionErrors = false;
			else {
				refExpressionErrors = new ExpressionErrors();
				ownExpressionErrors = true;
				if (this.expressionScope.canBeInParameters()) {
					this.expressionScope.enter(initializerScope);
					inInitializerScope = true;
				}
			}
			const { type } = this.state;
			if (type === 10 || tokenIsIdentifier(type)) this.state.potentialArrowAt = this.state.start;
			let left = this.parseMaybeConditional(refExpressionErrors);
			if (afterLeftParse) left = afterLeftParse.call(this, left, startLoc);
			if (tokenIsAssignment(this.state.type) && !(this.match(31) && this.state.lastTokEndLoc.index === this.state.regExpAllowedAt)) {
				const node = this.startNodeAt(startLoc);
				const operator = this.state.value;
				node.operator = operator;
				if (this.match(29)) {
					this.toAssignable(left, true);
					node.left = left;
					const startIndex = startLoc.index;
					if (refExpressionErrors.doubleProtoLoc != null && refExpressionErrors.doubleProtoLoc.index >= startIndex) refExpressionErrors.doubleProtoLoc = null;
					if (refExpressionErrors.shorthandAssignLoc != null && refExpressionErrors.shorthandAssignLoc.index >= startIndex) refExpressionErrors.shorthandAssignLoc = null;
					if (refExpressionErrors.privateKeyLoc != null && refExpressionErrors.privateKeyLoc.index >= startIndex) {
						this.checkDestructuringPrivate(refExpressionErrors);
						refExpressionErrors.privateKeyLoc = null;
					}
					if (refExpressionErrors.voidPatternLoc != null && refExpressionErrors.voidPatternLoc.index >= startIndex) refExpressionErrors.voidPatternLoc = null;
				} else node.left = left;
				this.next();
				node.right = this.parseMaybeAssign();
				if (inInitializerScope) this.expressionScope.exit();
				this.checkLVal(left, this.finishNode(node, "AssignmentExpression"), void 0, void 0, void 0, void 0, operator === "||=" || operator === "&&=" || operator === "??=");
				return node;
			} else if (ownExpressionErrors) {
				this.checkExpressionErrors(refExpressionErrors, true);
				if (inInitializerScope) this.expressionScope.exit();
			}
			if (isYield) {
				const { type } = this.state;
				if ((this.hasPlugin("v8intrinsic") ? tokenCanStartExpression(type) : tokenCanStartExpression(type) && !this.match(54)) && !this.isAmbiguousPrefixOrIdentifier()) {
					this.raiseOverwrite(Errors.YieldNotInGeneratorFunction, startLoc);
					return this.parseYield(startLoc);
				}
			}
			return left;
		}
		parseMaybeConditional(refExpressionErrors) {
			const startLoc = this.state.startLoc;
			const potentialArrowAt = this.state.potentialArrowAt;
			const expr = this.parseExprOps(refExpressionErrors);
			if (this.shouldExitDescending(expr, potentialArrowAt)) return expr;
			return this.parseConditional(expr, startLoc, refExpressionErrors);
		}
		parseConditional(expr, startLoc, refExpressionErrors) {
			if (this.eat(17)) {
				const node = this.startNodeAt(startLoc);
				node.test = expr;
				node.consequent = this.parseMaybeAssignAllowIn();
				this.expect(14);
				node.alternate = this.parseMaybeAssign();
				return this.finishNode(node, "ConditionalExpression");
			}
			return expr;
		}
		parseMaybeUnaryOrPrivate(refExpressionErrors) {
			return this.match(140) ? this.parsePrivateName() : this.parseMaybeUnary(refExpressionErrors);
		}
		parseExprOps(refExpressionErrors) {
			const startLoc = this.state.startLoc;
			const potentialArrowAt = this.state.potentialArrowAt;
			const expr = this.parseMaybeUnaryOrPrivate(refExpressionErrors);
			if (this.shouldExitDescending(expr, potentialArrowAt)) return expr;
			return this.parseExprOp(expr, startLoc, -1);
		}
		isEscapedKeywordOperatorAfterLineBreak() {
			return tokenIsKeyword(this.state.type) && this.state.containsEsc && this.hasPrecedingLineBreak();
		}
		isBinaryOperator(op) {
			return tokenIsOperator(op) && (this.prodParam.hasIn || op !== 58) && !this.isEscapedKeywordOperatorAfterLineBreak();
		}
		parseExprOp(left, leftStartLoc, minPrec) {
			const op = this.state.type;
			const isOperator = this.isBinaryOperator(op);
			if (this.isPrivateName(left)) {
				const value = this.getPrivateNameSV(left);
				if (minPrec >= tokenOperatorPrecedence(58) || op !== 58 || !isOperator) this.raise(Errors.PrivateInExpectedIn, left, { identifierName: value });
				this.classScope.usePrivateName(value, left.loc.start);
			}
			if (isOperator) {
				let prec = tokenOperatorPrecedence(op);
				if (prec > minPrec) {
					if (op === 39) {
						this.expectPlugin("pipelineOperator");
						if (this.prodParam.inFSharpPipelineDirectBody) return left;
						this.checkPipelineAtInfixOperator(left, leftStartLoc);
					}
					const node = this.startNodeAt(leftStartLoc);
					node.left = left;
					node.operator = this.state.value;
					const logical = op === 41 || op === 42;
					const coalesce = op === 40;
					if (coalesce) prec = tokenOperatorPrecedence(42);
					this.next();
					if (op === 39 && this.hasPlugin(["pipelineOperator", { proposal: "minimal" }])) {
						if (this.state.type === 97 && this.prodParam.hasAwait) throw this.raise(Errors.UnexpectedAwaitAfterPipelineBody, this.state.startLoc);
					}
					node.right = this.parseExprOpRightExpr(op, prec);
					const finishedNode = this.finishNode(node, logical || coalesce ? "LogicalExpression" : "BinaryExpression");
					const nextOp = this.state.type;
					if (coalesce && (nextOp === 41 || nextOp === 42) || logical && nextOp === 40) throw this.raise(Errors.MixingCoalesceWithLogical, this.state.startLoc);
					return this.parseExprOp(finishedNode, leftStartLoc, minPrec);
				}
			}
			return left;
		}
		parseExprOpRightExpr(op, prec) {
			const startLoc = this.state.startLoc;
			switch (op) {
				case 39:
					switch (this.getPluginOption("pipelineOperator", "proposal")) {
						case "hack": return this.withTopicBindingContext(() => {
							return this.parseHackPipeBody();
						});
						case "fsharp": return this.withSoloAwaitPermittingContext(() => {
							return this.parseFSharpPipelineBody(prec);
						});
					}
					if (this.getPluginOption("pipelineOperator", "proposal") === "smart") return this.withTopicBindingContext(() => {
						if (this.prodParam.hasYield && this.isContextual(109)) throw this.raise(Errors.PipeBodyIsTighter, this.state.startLoc);
						return this.parseSmartPipelineBodyInStyle(this.parseExprOpBaseRightExpr(op, prec), startLoc);
					});
				default: return this.parseExprOpBaseRightExpr(op, prec);
			}
		}
		parseExprOpBaseRightExpr(op, prec) {
			const startLoc = this.state.startLoc;
			return this.parseExprOp(this.parseMaybeUnaryOrPrivate(), startLoc, tokenIsRightAssociative(op) ? prec - 1 : prec);
		}
		parseHackPipeBody() {
			var _body$extra;
			const { startLoc } = this.state;
			const body = this.parseMaybeAssign();
			if (UnparenthesizedPipeBodyDescriptions.has(body.type) && !((_body$extra = body.extra) != null && _body$extra.parenthesized)) this.raise(Errors.PipeUnparenthesizedBody, startLoc, { type: body.type });
			if (!this.topicReferenceWasUsedInCurrentContext()) this.raise(Errors.PipeTopicUnused, startLoc);
			return body;
		}
		checkExponentialAfterUnary(node) {
			if (this.match(57)) this.raise(Errors.UnexpectedTokenUnaryExponentiation, node.argument);
		}
		parseMaybeUnary(refExpressionErrors, sawUnary) {
			const startLoc = this.state.startLoc;
			const isAwait = this.isContextual(97);
			if (isAwait && this.recordAwaitIfAllowed()) {
				this.next();
				const expr = this.parseAwait(startLoc);
				if (!sawUnary) this.checkExponentialAfterUnary(expr);
				return expr;
			}
			const update = this.match(34);
			const node = this.startNode();
			if (tokenIsPrefix(this.state.type)) {
				node.operator = this.state.value;
				node.prefix = true;
				if (this.match(72)) this.expectPlugin("throwExpressions");
				const isDelete = this.match(89);
				this.next();
				node.argument = this.parseMaybeUnary(null, true);
				this.checkExpressionErrors(refExpressionErrors, true);
				if (this.state.strict && isDelete) {
					const arg = unwrapParenthesizedExpression(node.argument);
					if (arg.type === "Identifier") this.raise(Errors.StrictDelete, node);
					else if (this.hasPropertyAsPrivateName(arg)) this.raise(Errors.DeletePrivateField, node);
				}
				if (!update) {
					if (!sawUnary) this.checkExponentialAfterUnary(node);
					return this.finishNode(node, "UnaryExpression");
				}
			}
			const expr = this.parseUpdate(node, update, refExpressionErrors);
			if (isAwait) {
				const { type } = this.state;
				if ((this.hasPlugin("v8intrinsic") ? tokenCanStartExpression(type) : tokenCanStartExpression(type) && !this.match(54)) && !this.isAmbiguousPrefixOrIdentifier()) {
					this.raiseOverwrite(Errors.AwaitNotInAsyncContext, startLoc);
					return this.parseAwait(startLoc);
				}
			}
			return expr;
		}
		parseUpdate(node, update, refExpressionErrors) {
			if (update) {
				const updateExpressionNode = node;
				this.checkLVal(updateExpressionNode.argument, this.finishNode(updateExpressionNode, "UpdateExpression"));
				return node;
			}
			const startLoc = this.state.startLoc;
			let expr = this.parseExprSubscripts(refExpressionErrors);
			if (this.checkExpressionErrors(refExpressionErrors, false)) return expr;
			while (tokenIsPostfix(this.state.type) && !this.canInsertSemicolon()) {
				const node = this.startNodeAt(startLoc);
				node.operator = this.state.value;
				node.prefix = false;
				node.argument = expr;
				this.next();
				this.checkLVal(expr, expr = this.finishNode(node, "UpdateExpression"));
			}
			return expr;
		}
		parseExprSubscripts(refExpressionErrors) {
			const startLoc = this.state.startLoc;
			const potentialArrowAt = this.state.potentialArrowAt;
			const expr = this.parseExprAtom(refExpressionErrors);
			if (this.shouldExitDescending(expr, potentialArrowAt)) return expr;
			return this.parseSubscripts(expr, startLoc);
		}
		parseSubscripts(base, startLoc, noCalls) {
			const state = {
				optionalChainMember: false,
				maybeAsyncArrow: this.atPossibleAsyncArrow(base),
				stop: false
			};
			do {
				base = this.parseSubscript(base, startLoc, noCalls, state);
				state.maybeAsyncArrow = false;
			} while (!state.stop);
			return base;
		}
		parseSubscript(base, startLoc, noCalls, state) {
			const { type } = this.state;
			if (!noCalls && type === 15) return this.parseBind(base, startLoc, state);
			else if (tokenIsTemplate(type)) return this.parseTaggedTemplateExpression(base, startLoc, state);
			let optional = false;
			if (type === 18) {
				if (noCalls) {
					this.raise(Errors.OptionalChainingNoNew, this.state.startLoc);
					if (this.lookaheadCharCode() === 40) return this.stopParseSubscript(base, state);
				}
				state.optionalChainMember = optional = true;
				this.next();
			}
			if (!noCalls && this.match(10)) return this.parseCoverCallAndAsyncArrowHead(base, startLoc, state, optional);
			else {
				const computed = this.eat(0);
				if (computed || optional || this.eat(16)) return this.parseMember(base, startLoc, state, computed, optional);
				else return this.stopParseSubscript(base, state);
			}
		}
		stopParseSubscript(base, state) {
			state.stop = true;
			return base;
		}
		parseMember(base, startLoc, state, computed, optional) {
			const node = this.startNodeAt(startLoc);
			node.object = base;
			node.computed = computed;
			if (computed) {
				node.property = this.parseExpression();
				this.expect(3);
			} else if (this.match(140)) {
				if (base.type === "Super") this.raise(Errors.SuperPrivateField, startLoc);
				this.classScope.usePrivateName(this.state.value, this.state.startLoc);
				node.property = this.parsePrivateName();
			} else node.property = this.parseIdentifier(true);
			if (state.optionalChainMember) {
				node.optional = optional;
				return this.finishNode(node, "OptionalMemberExpression");
			} else return this.finishNode(node, "MemberExpression");
		}
		parseBind(base, startLoc, state) {
			const node = this.startNodeAt(startLoc);
			node.object = base;
			this.next();
			const callee = this.parseNoCallExpr((base) => {
				throw this.raise(Errors.UnsupportedBindRHS, base);
			});
			if (callee.type === "Super" || callee.type === "Import") throw this.raise(Errors.UnsupportedBindRHS, callee);
			node.callee = callee;
			state.stop = true;
			return this.parseSubscripts(this.finishNode(node, "BindExpression"), startLoc, false);
		}
		parseCoverCallAndAsyncArrowHead(base, startLoc, state, optional) {
			const oldMaybeInArrowParameters = this.state.maybeInArrowParameters;
			let refExpressionErrors = null;
			this.state.maybeInArrowParameters = true;
			this.next();
			const node = this.startNodeAt(startLoc);
			node.callee = base;
			const { maybeAsyncArrow, optionalChainMember } = state;
			if (maybeAsyncArrow) {
				this.expressionScope.enter(newAsyncArrowScope());
				refExpressionErrors = new ExpressionErrors();
			}
			if (optionalChainMember) node.optional = optional;
			if (optional) node.arguments = this.parseCallExpressionArguments();
			else node.arguments = this.parseCallExpressionArguments(base.type !== "Super", node, refExpressionErrors);
			const finishedNode = this.finishCallExpression(node, optionalChainMember);
			if (maybeAsyncArrow && !optional) {
				const errorsLength = this.state.errors.length;
				const asyncArrowHead = this.parseAsyncArrowHead(startLoc);
				if (asyncArrowHead) {
					const returnTypeErrors = this.state.errors.length > errorsLength ? this.state.errors.splice(errorsLength) : void 0;
					state.stop = true;
					this.checkDestructuringPrivate(refExpressionErrors);
					this.expressionScope.validateAsPattern();
					this.expressionScope.exit();
					if (returnTypeErrors) this.state.errors.push(...returnTypeErrors);
					this.state.maybeInArrowParameters = oldMaybeInArrowParameters;
					return this.parseAsyncArrowFromCallExpression(asyncArrowHead, finishedNode);
				}
			}
			if (maybeAsyncArrow) {
				this.checkExpressionErrors(refExpressionErrors, true);
				this.expressionScope.exit();
			}
			this.toReferencedArguments(finishedNode);
			this.state.maybeInArrowParameters = oldMaybeInArrowParameters;
			return finishedNode;
		}
		toReferencedArguments(node, isParenthesizedExpr) {
			this.toReferencedListDeep(node.arguments, isParenthesizedExpr);
		}
		parseTaggedTemplateExpression(base, startLoc, state) {
			const node = this.startNodeAt(startLoc);
			node.tag = base;
			node.quasi = this.parseTemplate(true);
			if (state.optionalChainMember) this.raise(Errors.OptionalChainingNoTemplate, startLoc);
			return this.finishNode(node, "TaggedTemplateExpression");
		}
		atPossibleAsyncArrow(base) {
			return base.type === "Identifier" && base.name === "async" && this.state.lastTokEndLoc.index === base.end && !this.canInsertSemicolon() && base.end - base.start === 5 && this.offsetToSourcePos(base.start) === this.state.potentialArrowAt;
		}
		finishCallExpression(node, optional) {
			if (node.callee.type === "Import") {
				if (node.arguments.length === 0 || node.arguments.length > 2) this.raise(Errors.ImportCallArity, node);
				else for (const arg of node.arguments) if (arg.type === "SpreadElement") this.raise(Errors.ImportCallSpreadArgument, arg);
			}
			return this.finishNode(node, optional ? "OptionalCallExpression" : "CallExpression");
		}
		parseCallExpressionArguments(allowPlaceholder, nodeForExtra, refExpressionErrors) {
			const elts = [];
			let first = true;
			while (!this.eat(11)) {
				if (first) first = false;
				else {
					this.expect(12);
					if (this.match(11)) {
						if (nodeForExtra) this.addTrailingCommaExtraToNode(nodeForExtra);
						this.next();
						break;
					}
				}
				elts.push(this.parseExprListItem(11, false, refExpressionErrors, allowPlaceholder));
			}
			return elts;
		}
		parseAsyncArrowHead(startLoc) {
			return this.match(19) && !this.canInsertSemicolon() ? this.startNodeAt(startLoc) : void 0;
		}
		parseAsyncArrowFromCallExpression(node, call) {
			var _call$extra;
			this.resetPreviousNodeTrailingComments(call);
			this.expect(19);
			this.parseArrowExpression(node, call.arguments, true, (_call$extra = call.extra) == null ? void 0 : _call$extra.trailingCommaLoc);
			if (call.innerComments) setInnerComments(node, call.innerComments);
			if (call.callee.trailingComments) setInnerComments(node, call.callee.trailingComments);
			return node;
		}
		parseNoCallExpr(onUnparenthesizedImportExpression) {
			const startLoc = this.state.startLoc;
			const isImport = this.match(83);
			const base = this.parseExprAtom();
			if (isImport && base.type === "ImportExpression") onUnparenthesizedImportExpression(base);
			return this.parseSubscripts(base, startLoc, true);
		}
		parseExprAtom(refExpressionErrors) {
			let node;
			let decorators = null;
			const { type } = this.state;
			switch (type) {
				case 79: return this.parseSuper();
				case 83:
					node = this.startNode();
					this.next();
					if (this.match(16)) return this.parseImportMetaPropertyOrPhaseCall(node);
					if (this.match(10)) {
						if (this.optionFlags & 512) return this.parseImportCall(node);
						else return this.finishNode(node, "Import");
					} else {
						this.raise(Errors.UnsupportedImport, this.state.lastTokStartLoc);
						return this.finishNode(node, "Import");
					}
				case 78:
					node = this.startNode();
					this.next();
					return this.finishNode(node, "ThisExpression");
				case 90: return this.parseDo(this.startNode(), false);
				case 56:
				case 31:
					this.readRegexp();
					return this.parseRegExpLiteral(this.state.value);
				case 136: return this.parseNumericLiteral(this.state.value);
				case 137: return this.parseBigIntLiteral(this.state.value);
				case 135: return this.parseStringLiteral(this.state.value);
				case 84: return this.parseNullLiteral();
				case 85: return this.parseBooleanLiteral(true);
				case 86: return this.parseBooleanLiteral(false);
				case 10: {
					const canBeArrow = this.state.potentialArrowAt === this.state.start;
					return this.parseParenAndDistinguishExpression(canBeArrow);
				}
				case 0: return this.parseArrayLike(3, false, refExpressionErrors);
				case 5: return this.parseObjectLike(8, false, false, refExpressionErrors);
				case 68: return this.parseFunctionOrFunctionSent();
				case 26: decorators = this.parseDecorators();
				case 80: return this.parseClass(this.maybeTakeDecorators(decorators, this.startNode()), false);
				case 77: return this.parseNewOrNewTarget();
				case 25:
				case 24: return this.parseTemplate(false);
				case 15: {
					node = this.startNode();
					this.next();
					node.object = null;
					const callee = node.callee = this.parseNoCallExpr((base) => {
						throw this.raise(Errors.UnsupportedBind, base);
					});
					if (callee.type === "MemberExpression") return this.finishNode(node, "BindExpression");
					else throw this.raise(Errors.UnsupportedBind, callee);
				}
				case 140:
					this.raise(Errors.PrivateInExpectedIn, this.state.startLoc, { identifierName: this.state.value });
					return this.parsePrivateName();
				case 33: return this.parseTopicReferenceThenEqualsSign(54, "%");
				case 32: return this.parseTopicReferenceThenEqualsSign(44, "^");
				case 37:
				case 38: return this.parseTopicReference("hack");
				case 44:
				case 54:
				case 27: {
					const pipeProposal = this.getPluginOption("pipelineOperator", "proposal");
					if (pipeProposal) return this.parseTopicReference(pipeProposal);
					throw this.unexpected();
				}
				case 47: {
					const lookaheadCh = this.input.codePointAt(this.nextTokenStart());
					if (isIdentifierStart(lookaheadCh) || lookaheadCh === 62) this.expectOnePlugin([
						"jsx",
						"flow",
						"typescript"
					]);
					throw this.unexpected();
				}
				default:
					if (type === 138) return this.parseDecimalLiteral(this.state.value);
					else if (type === 2 || type === 1) return this.parseArrayLike(this.state.type === 2 ? 4 : 3, true);
					else if (type === 6 || type === 7) return this.parseObjectLike(this.state.type === 6 ? 9 : 8, false, true);
					if (tokenIsIdentifier(type)) {
						if (this.isContextual(128) && this.lookaheadInLineCharCode() === 123) return this.parseModuleExpression();
						const canBeArrow = this.state.potentialArrowAt === this.state.start;
						const containsEsc = this.state.containsEsc;
						const id = this.parseIdentifier();
						if (!containsEsc && id.name === "async" && !this.canInsertSemicolon()) {
							const { type } = this.state;
							if (type === 68) {
								this.resetPreviousNodeTrailingComments(id);
								this.next();
								return this.parseAsyncFunctionExpression(this.startNodeAtNode(id));
							} else if (tokenIsIdentifier(type)) {
								if (canBeArrow && this.lookaheadCharCode() === 61) return this.parseAsyncArrowUnaryFunction(this.startNodeAtNode(id));
								else return id;
							} else if (type === 90) {
								this.resetPreviousNodeTrailingComments(id);
								return this.parseDo(this.startNodeAtNode(id), true);
							}
						}
						if (canBeArrow && this.match(19) && !this.canInsertSemicolon()) {
							this.next();
							return this.parseArrowExpression(this.startNodeAtNode(id), [id], false);
						}
						return id;
					} else throw this.unexpected();
			}
		}
		parseTopicReferenceThenEqualsSign(topicTokenType, topicTokenValue) {
			const pipeProposal = this.getPluginOption("pipelineOperator", "proposal");
			if (pipeProposal) {
				this.state.type = topicTokenType;
				this.state.value = topicTokenValue;
				this.state.pos--;
				this.state.end--;
				this.state.endLoc = createPositionWithColumnOffset(this.state.endLoc, -1);
				return this.parseTopicReference(pipeProposal);
			}
			throw this.unexpected();
		}
		parseTopicReference(pipeProposal) {
			const node = this.startNode();
			const startLoc = this.state.startLoc;
			const tokenType = this.state.type;
			this.next();
			return this.finishTopicReference(node, startLoc, pipeProposal, tokenType);
		}
		finishTopicReference(node, startLoc, pipeProposal, tokenType) {
			if (this.testTopicReferenceConfiguration(pipeProposal, startLoc, tokenType)) {
				if (pipeProposal === "hack") {
					if (!this.topicReferenceIsAllowedInCurrentContext()) this.raise(Errors.PipeTopicUnbound, startLoc);
					this.registerTopicReference();
					return this.finishNode(node, "TopicReference");
				} else {
					if (!this.topicReferenceIsAllowedInCurrentContext()) this.raise(Errors.PrimaryTopicNotAllowed, startLoc);
					this.registerTopicReference();
					return this.finishNode(node, "PipelinePrimaryTopicReference");
				}
			} else throw this.raise(Errors.PipeTopicUnconfiguredToken, startLoc, { token: tokenLabelName(tokenType) });
		}
		testTopicReferenceConfiguration(pipeProposal, startLoc, tokenType) {
			switch (pipeProposal) {
				case "hack": return this.hasPlugin(["pipelineOperator", { topicToken: tokenLabelName(tokenType) }]);
				case "smart": return tokenType === 27;
				default: throw this.raise(Errors.PipeTopicRequiresHackPipes, startLoc);
			}
		}
		parseAsyncArrowUnaryFunction(node) {
			this.prodParam.enter(functionFlags(true, this.prodParam.hasYield));
			const params = [this.parseIdentifier()];
			this.prodParam.exit();
			if (this.hasPrecedingLineBreak()) this.raise(Errors.LineTerminatorBeforeArrow, this.state.curPosition());
			this.expect(19);
			return this.parseArrowExpression(node, params, true);
		}
		parseDo(node, isAsync) {
			this.expectPlugin("doExpressions");
			if (isAsync) this.expectPlugin("asyncDoExpressions");
			node.async = isAsync;
			this.next();
			const oldLabels = this.state.labels;
			this.state.labels = [];
			if (isAsync) {
				this.expressionScope.enter(sharedExpressionScope);
				this.prodParam.enter(2);
				node.body = this.parseBlock();
				this.prodParam.exit();
				this.expressionScope.exit();
			} else node.body = this.parseBlock();
			this.state.labels = oldLabels;
			return this.finishNode(node, "DoExpression");
		}
		parseSuper() {
			const node = this.startNode();
			this.next();
			if (this.match(10) && !this.scope.allowDirectSuper) {
				if (!(this.optionFlags & 16)) this.raise(Errors.SuperNotAllowed, node);
			} else if (!this.scope.allowSuper) {
				if (!(this.optionFlags & 16)) this.raise(Errors.UnexpectedSuper, node);
			}
			if (!this.match(10) && !this.match(0) && !this.match(16)) this.raise(Errors.UnsupportedSuper, node);
			return this.finishNode(node, "Super");
		}
		parsePrivateName() {
			const node = this.startNode();
			const id = this.startNodeAt(createPositionWithColumnOffset(this.state.startLoc, 1));
			const name = this.state.value;
			this.next();
			node.id = this.createIdentifier(id, name);
			return this.finishNode(node, "PrivateName");
		}
		parseFunctionOrFunctionSent() {
			const node = this.startNode();
			this.next();
			if (this.prodParam.hasYield && this.match(16)) {
				const meta = this.createIdentifier(this.startNodeAtNode(node), "function");
				this.next();
				if (this.match(104)) this.expectPlugin("functionSent");
				else if (!this.hasPlugin("functionSent")) this.unexpected();
				return this.parseMetaProperty(node, meta, "sent");
			}
			return this.parseFunction(node);
		}
		parseMetaProperty(node, meta, propertyName) {
			node.meta = meta;
			const containsEsc = this.state.containsEsc;
			node.property = this.parseIdentifier(true);
			if (node.property.name !== propertyName || containsEsc) this.raise(Errors.UnsupportedMetaProperty, node.property, {
				target: meta.name,
				onlyValidPropertyName: propertyName
			});
			return this.finishNode(node, "MetaProperty");
		}
		parseImportMetaPropertyOrPhaseCall(node) {
			this.next();
			if (this.isContextual(106) || this.isContextual(98)) {
				const isSource = this.match(106);
				this.expectPlugin(isSource ? "sourcePhaseImports" : "deferredImportEvaluation");
				this.next();
				node.phase = isSource ? "source" : "defer";
				return this.parseImportCall(node);
			} else {
				const id = this.createIdentifierAt(this.startNodeAtNode(node), "import", this.state.lastTokStartLoc);
				if (this.isContextual(102)) {
					if (!this.inModule) this.raise(Errors.ImportMetaOutsideModule, id);
					this.sawUnambiguousESM = true;
				}
				return this.parseMetaProperty(node, id, "meta");
			}
		}
		parseLiteralAtNode(value, type, node) {
			this.addExtra(node, "rawValue", value);
			this.addExtra(node, "raw", this.input.slice(this.offsetToSourcePos(node.start), this.state.end));
			node.value = value;
			this.next();
			return this.finishNode(node, type);
		}
		parseLiteral(value, type) {
			const node = this.startNode();
			return this.parseLiteralAtNode(value, type, node);
		}
		parseStringLiteral(value) {
			return this.parseLiteral(value, "StringLiteral");
		}
		parseNumericLiteral(value) {
			return this.parseLiteral(value, "NumericLiteral");
		}
		parseBigIntLiteral(value) {
			return this.parseLiteral(value, "BigIntLiteral");
		}
		parseDecimalLiteral(value) {
			return this.parseLiteral(value, "DecimalLiteral");
		}
		parseRegExpLiteral(value) {
			const node = this.startNode();
			this.addExtra(node, "raw", this.input.slice(this.offsetToSourcePos(node.start), this.state.end));
			node.pattern = value.pattern;
			node.flags = value.flags;
			this.next();
			return this.finishNode(node, "RegExpLiteral");
		}
		parseBooleanLiteral(value) {
			const node = this.startNode();
			node.value = value;
			this.next();
			return this.finishNode(node, "BooleanLiteral");
		}
		parseNullLiteral() {
			const node = this.startNode();
			this.next();
			return this.finishNode(node, "NullLiteral");
		}
		parseParenAndDistinguishExpression(canBeArrow) {
			const startLoc = this.state.startLoc;
			let val;
			this.next();
			this.expressionScope.enter(newArrowHeadScope());
			const oldMaybeInArrowParameters = this.state.maybeInArrowParameters;
			this.state.maybeInArrowParameters = true;
			const innerStartLoc = this.state.startLoc;
			const exprList = [];
			const refExpressionErrors = new ExpressionErrors();
			let first = true;
			let spreadStartLoc;
			let optionalCommaStartLoc;
			while (!this.match(11)) {
				if (first) first = false;
				else {
					this.expect(12, refExpressionErrors.optionalParametersLoc === null ? null : refExpressionErrors.optionalParametersLoc);
					if (this.match(11)) {
						optionalCommaStartLoc = this.state.startLoc;
						break;
					}
				}
				if (this.match(21)) {
					const spreadNodeStartLoc = this.state.startLoc;
					spreadStartLoc = this.state.startLoc;
					exprList.push(this.parseParenItem(this.parseRestBinding(), spreadNodeStartLoc));
					if (!this.checkCommaAfterRest(41)) break;
				} else exprList.push(this.parseMaybeAssignAllowInOrVoidPattern(11, refExpressionErrors, this.parseParenItem));
			}
			const innerEndLoc = this.state.lastTokEndLoc;
			this.expect(11);
			this.state.maybeInArrowParameters = oldMaybeInArrowParameters;
			let arrowNode = this.startNodeAt(startLoc);
			if (canBeArrow && this.shouldParseArrow(exprList) && (arrowNode = this.parseArrow(arrowNode))) {
				this.checkDestructuringPrivate(refExpressionErrors);
				this.expressionScope.validateAsPattern();
				this.expressionScope.exit();
				this.parseArrowExpression(arrowNode, exprList, false);
				return arrowNode;
			}
			this.expressionScope.exit();
			if (!exprList.length) this.unexpected(this.state.lastTokStartLoc);
			if (optionalCommaStartLoc) this.unexpected(optionalCommaStartLoc);
			if (spreadStartLoc) this.unexpected(spreadStartLoc);
			this.checkExpressionErrors(refExpressionErrors, true);
			this.toReferencedListDeep(exprList, true);
			if (exprList.length > 1) {
				val = this.startNodeAt(innerStartLoc);
				val.expressions = exprList;
				this.finishNode(val, "SequenceExpression");
				this.resetEndLocation(val, innerEndLoc);
			} else val = exprList[0];
			return this.wrapParenthesis(startLoc, val);
		}
		wrapParenthesis(startLoc, expression) {
			if (!(this.optionFlags & 1024)) {
				this.addExtra(expression, "parenthesized", true);
				this.addExtra(expression, "parenStart", startLoc.index);
				this.takeSurroundingComments(expression, startLoc.index, this.state.lastTokEndLoc.index);
				return expression;
			}
			const parenExpression = this.startNodeAt(startLoc);
			parenExpression.expression = expression;
			return this.finishNode(parenExpression, "ParenthesizedExpression");
		}
		shouldParseArrow(params) {
			return !this.canInsertSemicolon();
		}
		parseArrow(node) {
			if (this.eat(19)) return node;
		}
		parseParenItem(node, startLoc) {
			return node;
		}
		parseNewOrNewTarget() {
			const node = this.startNode();
			this.next();
			if (this.match(16)) {
				const meta = this.createIdentifier(this.startNodeAtNode(node), "new");
				this.next();
				const metaProp = this.parseMetaProperty(node, meta, "target");
				if (!this.scope.allowNewTarget) this.raise(Errors.UnexpectedNewTarget, metaProp);
				return metaProp;
			}
			return this.parseNew(node);
		}
		parseNew(node) {
			this.parseNewCallee(node);
			if (this.eat(10)) {
				const args = this.parseExprList(11);
				this.toReferencedList(args);
				node.arguments = args;
			} else node.arguments = [];
			return this.finishNode(node, "NewExpression");
		}
		parseNewCallee(node) {
			const callee = this.parseNoCallExpr((base) => {
				this.raise(Errors.ImportCallNotNewExpression, base);
			});
			node.callee = callee;
			if (callee.type === "Import") this.raise(Errors.ImportCallNotNewExpression, callee);
			if (callee.type === "Super") this.raise(Errors.SuperCallNotNewExpression, callee);
		}
		parseTemplateElement(isTagged) {
			const { start, startLoc, end, value } = this.state;
			const elemStart = start + 1;
			const elem = this.startNodeAt(createPositionWithColumnOffset(startLoc, 1));
			if (value === null) {
				if (!isTagged) this.raise(Errors.InvalidEscapeSequenceTemplate, createPositionWithColumnOffset(this.state.firstInvalidTemplateEscapePos, 1));
			}
			const isTail = this.match(24);
			const endOffset = isTail ? -1 : -2;
			const elemEnd = end + endOffset;
			elem.value = {
				raw: this.input.slice(elemStart, elemEnd).replace(/\r\n?/g, "\n"),
				cooked: value === null ? null : value.slice(1, endOffset)
			};
			elem.tail = isTail;
			this.next();
			const finishedNode = this.finishNode(elem, "TemplateElement");
			this.resetEndLocation(finishedNode, createPositionWithColumnOffset(this.state.lastTokEndLoc, endOffset));
			return finishedNode;
		}
		parseTemplate(isTagged) {
			const node = this.startNode();
			let curElt = this.parseTemplateElement(isTagged);
			const quasis = [curElt];
			const substitutions = [];
			while (!curElt.tail) {
				substitutions.push(this.parseTemplateSubstitution());
				this.readTemplateContinuation();
				quasis.push(curElt = this.parseTemplateElement(isTagged));
			}
			node.expressions = substitutions;
			node.quasis = quasis;
			return this.finishNode(node, "TemplateLiteral");
		}
		parseTemplateSubstitution() {
			return this.parseExpression();
		}
		parseObjectLike(close, isPattern, isRecord, refExpressionErrors) {
			if (isRecord) this.expectPlugin("recordAndTuple");
			let sawProto = false;
			let first = true;
			const node = this.startNode();
			node.properties = [];
			this.next();
			while (!this.match(close)) {
				if (first) first = false;
				else {
					this.expect(12);
					if (this.match(close)) {
						this.addTrailingCommaExtraToNode(node);
						break;
					}
				}
				let prop;
				if (isPattern) prop = this.parseBindingProperty();
				else {
					prop = this.parsePropertyDefinition(refExpressionErrors);
					sawProto = this.checkProto(prop, isRecord, sawProto, refExpressionErrors);
				}
				if (isRecord && !this.isObjectProperty(prop) && prop.type !== "SpreadElement") this.raise(Errors.InvalidRecordProperty, prop);
				if (prop.shorthand) this.addExtra(prop, "shorthand", true);
				node.properties.push(prop);
			}
			this.next();
			let type = "ObjectExpression";
			if (isPattern) type = "ObjectPattern";
			else if (isRecord) type = "RecordExpression";
			return this.finishNode(node, type);
		}
		addTrailingCommaExtraToNode(node) {
			this.addExtra(node, "trailingComma", this.state.lastTokStartLoc.index);
			this.addExtra(node, "trailingCommaLoc", this.state.lastTokStartLoc, false);
		}
		maybeAsyncOrAccessorProp(prop) {
			return !prop.computed && prop.key.type === "Identifier" && (this.isLiteralPropertyName() || this.match(0) || this.match(55));
		}
		parsePropertyDefinition(refExpressionErrors) {
			let decorators = [];
			const decoratorsStartLoc = this.state.startLoc;
			if (this.match(26)) {
				if (this.hasPlugin("decorators")) this.raise(Errors.UnsupportedPropertyDecorator, decoratorsStartLoc);
				while (this.match(26)) decorators.push(this.parseDecorator());
			}
			if (this.match(21)) {
				if (decorators.length) this.unexpected();
				return this.parseSpread();
			}
			const prop = this.startNodeAt(decoratorsStartLoc);
			let isAsync = false;
			let isAccessor = false;
			let startLoc;
			if (decorators.length) {
				prop.decorators = decorators;
				decorators = [];
			}
			prop.method = false;
			if (refExpressionErrors) startLoc = this.state.startLoc;
			let isGenerator = this.eat(55);
			this.parsePropertyNamePrefixOperator(prop);
			const containsEsc = this.state.containsEsc;
			this.parsePropertyName(prop, refExpressionErrors);
			if (!isGenerator && !containsEsc && this.maybeAsyncOrAccessorProp(prop)) {
				const { key } = prop;
				const keyName = key.name;
				if (keyName === "async" && !this.hasPrecedingLineBreak()) {
					isAsync = true;
					this.resetPreviousNodeTrailingComments(key);
					isGenerator = this.eat(55);
					this.parsePropertyName(prop);
				}
				if (keyName === "get" || keyName === "set") {
					isAccessor = true;
					this.resetPreviousNodeTrailingComments(key);
					prop.kind = keyName;
					if (this.match(55)) {
						isGenerator = true;
						this.raise(Errors.AccessorIsGenerator, this.state.curPosition(), { kind: keyName });
						this.next();
					}
					this.parsePropertyName(prop);
				}
			}
			return this.parseObjPropValue(prop, startLoc, isGenerator, isAsync, false, isAccessor, refExpressionErrors);
		}
		getGetterSetterExpectedParamCount(method) {
			return method.kind === "get" ? 0 : 1;
		}
		getObjectOrClassMethodParams(method) {
			return method.params;
		}
		checkGetterSetterParams(method) {
			var _params;
			const paramCount = this.getGetterSetterExpectedParamCount(method);
			const params = this.getObjectOrClassMethodParams(method);
			if (params.length !== paramCount) this.raise(method.kind === "get" ? Errors.BadGetterArity : Errors.BadSetterArity, method);
			if (method.kind === "set" && ((_params = params[params.length - 1]) == null ? void 0 : _params.type) === "RestElement") this.raise(Errors.BadSetterRestParameter, method);
		}
		parseObjectMethod(prop, isGenerator, isAsync, isPattern, isAccessor) {
			if (isAccessor) {
				const finishedProp = this.parseMethod(prop, isGenerator, false, false, false, "ObjectMethod");
				this.checkGetterSetterParams(finishedProp);
				return finishedProp;
			}
			if (isAsync || isGenerator || this.match(10)) {
				if (isPattern) this.unexpected();
				prop.kind = "method";
				prop.method = true;
				return this.parseMethod(prop, isGenerator, isAsync, false, false, "ObjectMethod");
			}
		}
		parseObjectProperty(prop, startLoc, isPattern, refExpressionErrors) {
			prop.shorthand = false;
			if (this.eat(14)) {
				prop.value = isPattern ? this.parseMaybeDefault(this.state.startLoc) : this.parseMaybeAssignAllowInOrVoidPattern(8, refExpressionErrors);
				return this.finishObjectProperty(prop);
			}
			if (!prop.computed && prop.key.type === "Identifier") {
				this.checkReservedWord(prop.key.name, prop.key.loc.start, true, false);
				if (isPattern) prop.value = this.parseMaybeDefault(startLoc, this.cloneIdentifier(prop.key));
				else if (this.match(29)) {
					const shorthandAssignLoc = this.state.startLoc;
					if (refExpressionErrors != null) {
						if (refExpressionErrors.shorthandAssignLoc === null) refExpressionErrors.shorthandAssignLoc = shorthandAssignLoc;
					} else this.raise(Errors.InvalidCoverInitializedName, shorthandAssignLoc);
					prop.value = this.parseMaybeDefault(startLoc, this.cloneIdentifier(prop.key));
				} else prop.value = this.cloneIdentifier(prop.key);
				prop.shorthand = true;
				return this.finishObjectProperty(prop);
			}
		}
		finishObjectProperty(node) {
			return this.finishNode(node, "ObjectProperty");
		}
		parseObjPropValue(prop, startLoc, isGenerator, isAsync, isPattern, isAccessor, refExpressionErrors) {
			const node = this.parseObjectMethod(prop, isGenerator, isAsync, isPattern, isAccessor) || this.parseObjectProperty(prop, startLoc, isPattern, refExpressionErrors);
			if (!node) this.unexpected();
			return node;
		}
		parsePropertyName(prop, refExpressionErrors) {
			if (this.eat(0)) {
				prop.computed = true;
				prop.key = this.parseMaybeAssignAllowIn();
				this.expect(3);
			} else {
				const { type, value } = this.state;
				let key;
				if (tokenIsKeywordOrIdentifier(type)) key = this.parseIdentifier(true);
				else switch (type) {
					case 136:
						key = this.parseNumericLiteral(value);
						break;
					case 135:
						key = this.parseStringLiteral(value);
						break;
					case 137:
						key = this.parseBigIntLiteral(value);
						break;
					case 140: {
						const privateKeyLoc = this.state.startLoc;
						if (refExpressionErrors != null) {
							if (refExpressionErrors.privateKeyLoc === null) refExpressionErrors.privateKeyLoc = privateKeyLoc;
						} else this.raise(Errors.UnexpectedPrivateField, privateKeyLoc);
						key = this.parsePrivateName();
						break;
					}
					default:
						if (type === 138) {
							key = this.parseDecimalLiteral(value);
							break;
						}
						this.unexpected();
				}
				prop.key = key;
				if (type !== 140) prop.computed = false;
			}
		}
		initFunction(node, isAsync) {
			node.id = null;
			node.generator = false;
			node.async = isAsync;
		}
		parseMethod(node, isGenerator, isAsync, isConstructor, allowDirectSuper, type, inClassScope = false) {
			this.initFunction(node, isAsync);
			node.generator = isGenerator;
			this.scope.enter(530 | (inClassScope ? 576 : 0) | (allowDirectSuper ? 32 : 0));
			this.prodParam.enter(functionFlags(isAsync, node.generator));
			this.parseFunctionParams(node, isConstructor);
			const finishedNode = this.parseFunctionBodyAndFinish(node, type, true);
			this.prodParam.exit();
			this.scope.exit();
			return finishedNode;
		}
		parseArrayLike(close, isTuple, refExpressionErrors) {
			if (isTuple) this.expectPlugin("recordAndTuple");
			const node = this.startNode();
			this.next();
			node.elements = this.parseExprList(close, !isTuple, refExpressionErrors, node);
			return this.finishNode(node, isTuple ? "TupleExpression" : "ArrayExpression");
		}
		parseArrowExpression(node, params, isAsync, trailingCommaLoc) {
			this.scope.enter(518);
			let flags = functionFlags(isAsync, false);
			const hasBlockBody = this.match(5);
			if (!hasBlockBody) flags |= this.prodParam.currentFlags() & 24;
			this.prodParam.enter(flags);
			this.initFunction(node, isAsync);
			const oldMaybeInArrowParameters = this.state.maybeInArrowParameters;
			if (params) {
				this.state.maybeInArrowParameters = true;
				this.setArrowFunctionParameters(node, params, trailingCommaLoc);
			}
			this.state.maybeInArrowParameters = false;
			this.parseFunctionBody(node, true);
			if (hasBlockBody) this.state.regExpAllowedAt = this.state.lastTokEndLoc.index;
			this.prodParam.exit();
			this.scope.exit();
			this.state.maybeInArrowParameters = oldMaybeInArrowParameters;
			return this.finishNode(node, "ArrowFunctionExpression");
		}
		setArrowFunctionParameters(node, params, trailingCommaLoc) {
			this.toAssignableList(params, trailingCommaLoc, false);
			node.params = params;
		}
		parseFunctionBodyAndFinish(node, type, isMethod = false) {
			this.parseFunctionBody(node, false, isMethod);
			return this.finishNode(node, type);
		}
		parseFunctionBody(node, allowExpression, isMethod = false) {
			const isExpression = allowExpression && !this.match(5);
			this.expressionScope.enter(sharedExpressionScope);
			if (isExpression) {
				node.body = this.parseMaybeAssign();
				this.checkParams(node, false, allowExpression, false);
			} else {
				const oldStrict = this.state.strict;
				const oldLabels = this.state.labels;
				this.state.labels = [];
				this.prodParam.enter(this.prodParam.currentFlags() | 4);
				node.body = this.parseBlock(true, false, (hasStrictModeDirective) => {
					const nonSimple = !this.isSimpleParamList(node.params);
					if (hasStrictModeDirective && nonSimple) this.raise(Errors.IllegalLanguageModeDirective, (node.kind === "method" || node.kind === "constructor") && !!node.key ? node.key.loc.end : node);
					const strictModeChanged = !oldStrict && this.state.strict;
					this.checkParams(node, !this.state.strict && !allowExpression && !isMethod && !nonSimple, allowExpression, strictModeChanged);
					if (node.id) this.checkStrictBindReservedWord(node.id, 65, strictModeChanged);
				});
				this.prodParam.exit();
				this.state.labels = oldLabels;
			}
			this.expressionScope.exit();
		}
		isSimpleParameter(node) {
			return node.type === "Identifier";
		}
		isSimpleParamList(params) {
			for (let i = 0, len = params.length; i < len; i++) if (!this.isSimpleParameter(params[i])) return false;
			return true;
		}
		checkParams(node, allowDuplicates, isArrowFunction, strictModeChanged = true) {
			const checkClashes = !allowDuplicates && /* @__PURE__ */ new Set();
			const formalParameters = { type: "FormalParameters" };
			for (const param of node.params) this.checkLVal(param, formalParameters, 5, checkClashes, strictModeChanged);
		}
		parseExprList(close, allowEmpty, refExpressionErrors, nodeForExtra) {
			const elts = [];
			let first = true;
			while (!this.eat(close)) {
				if (first) first = false;
				else {
					this.expect(12);
					if (this.match(close)) {
						if (nodeForExtra) this.addTrailingCommaExtraToNode(nodeForExtra);
						this.next();
						break;
					}
				}
				elts.push(this.parseExprListItem(close, allowEmpty, refExpressionErrors));
			}
			return elts;
		}
		parseExprListItem(close, allowEmpty, refExpressionErrors, allowPlaceholder) {
			let elt;
			if (this.match(12)) {
				if (!allowEmpty) this.raise(Errors.UnexpectedToken, this.state.curPosition(), { unexpected: "," });
				elt = null;
			} else if (this.match(21)) {
				const spreadNodeStartLoc = this.state.startLoc;
				elt = this.parseParenItem(this.parseSpread(refExpressionErrors), spreadNodeStartLoc);
			} else if (this.match(17)) {
				this.expectPlugin("partialApplication");
				if (!allowPlaceholder) this.raise(Errors.UnexpectedArgumentPlaceholder, this.state.startLoc);
				const node = this.startNode();
				this.next();
				elt = this.finishNode(node, "ArgumentPlaceholder");
			} else elt = this.parseMaybeAssignAllowInOrVoidPattern(close, refExpressionErrors, this.parseParenItem);
			return elt;
		}
		parseIdentifier(liberal) {
			const node = this.startNode();
			const name = this.parseIdentifierName(liberal);
			return this.createIdentifier(node, name);
		}
		createIdentifier(node, name) {
			node.name = name;
			node.loc.identifierName = name;
			return this.finishNode(node, "Identifier");
		}
		createIdentifierAt(node, name, endLoc) {
			node.name = name;
			node.loc.identifierName = name;
			return this.finishNodeAt(node, "Identifier", endLoc);
		}
		parseIdentifierName(liberal) {
			let name;
			const { startLoc, type } = this.state;
			if (tokenIsKeywordOrIdentifier(type)) name = this.state.value;
			else this.unexpected();
			const tokenIsKeyword = tokenKeywordOrIdentifierIsKeyword(type);
			if (liberal) {
				if (tokenIsKeyword) this.replaceToken(133);
			} else this.checkReservedWord(name, startLoc, tokenIsKeyword, false);
			this.next();
			return name;
		}
		checkReservedWord(word, startLoc, checkKeywords, isBinding) {
			if (word.length > 10) return;
			if (!canBeReservedWord(word)) return;
			if (checkKeywords && isKeyword(word)) {
				this.raise(Errors.UnexpectedKeyword, startLoc, { keyword: word });
				return;
			}
			if ((!this.state.strict ? isReservedWord : isBinding ? isStrictBindReservedWord : isStrictReservedWord)(word, this.inModule)) {
				this.raise(Errors.UnexpectedReservedWord, startLoc, { reservedWord: word });
				return;
			} else if (word === "yield") {
				if (this.prodParam.hasYield) {
					this.raise(Errors.YieldBindingIdentifier, startLoc);
					return;
				}
			} else if (word === "await") {
				if (this.prodParam.hasAwait) {
					this.raise(Errors.AwaitBindingIdentifier, startLoc);
					return;
				}
				if (this.scope.inStaticBlock) {
					this.raise(Errors.AwaitBindingIdentifierInStaticBlock, startLoc);
					return;
				}
				this.expressionScope.recordAsyncArrowParametersError(startLoc);
			} else if (word === "arguments") {
				if (this.scope.inClassAndNotInNonArrowFunction) {
					this.raise(Errors.ArgumentsInClass, startLoc);
					return;
				}
			}
		}
		recordAwaitIfAllowed() {
			const isAwaitAllowed = this.prodParam.hasAwait;
			if (isAwaitAllowed && !this.scope.inFunction) this.state.hasTopLevelAwait = true;
			return isAwaitAllowed;
		}
		parseAwait(startLoc) {
			const node = this.startNodeAt(startLoc);
			this.expressionScope.recordParameterInitializerError(Errors.AwaitExpressionFormalParameter, node);
			if (this.eat(55)) this.raise(Errors.ObsoleteAwaitStar, node);
			if (!this.scope.inFunction && !(this.optionFlags & 1)) {
				if (this.isAmbiguousPrefixOrIdentifier()) this.ambiguousScriptDifferentAst = true;
				else this.sawUnambiguousESM = true;
			}
			if (!this.state.soloAwait) node.argument = this.parseMaybeUnary(null, true);
			return this.finishNode(node, "AwaitExpression");
		}
		isAmbiguousPrefixOrIdentifier() {
			if (this.hasPrecedingLineBreak()) return true;
			const { type } = this.state;
			return type === 53 || type === 10 || type === 0 || tokenIsTemplate(type) || type === 103 && !this.state.containsEsc || type === 139 || type === 56 || this.hasPlugin("v8intrinsic") && type === 54;
		}
		parseYield(startLoc) {
			const node = this.startNodeAt(startLoc);
			this.expressionScope.recordParameterInitializerError(Errors.YieldInParameter, node);
			let delegating = false;
			let argument = null;
			if (!this.hasPrecedingLineBreak()) {
				delegating = this.eat(55);
				switch (this.state.type) {
					case 13:
					case 141:
					case 8:
					case 11:
					case 3:
					case 9:
					case 14:
					case 12: if (!delegating) break;
					case 58: if (this.options.annexB && !delegating) break;
					default: argument = this.parseMaybeAssign();
				}
			}
			if (!argument) this.state.regExpAllowedAt = this.state.lastTokEndLoc.index;
			node.delegate = delegating;
			node.argument = argument;
			return this.finishNode(node, "YieldExpression");
		}
		parseImportCall(node) {
			this.expect(10);
			node.source = this.parseMaybeAssignAllowIn();
			node.options = null;
			if (this.eat(12)) {
				if (!this.match(11)) {
					node.options = this.parseMaybeAssignAllowIn();
					if (this.eat(12)) {
						this.addTrailingCommaExtraToNode(node.options);
						if (!this.match(11)) {
							do
								this.parseMaybeAssignAllowIn();
							while (this.eat(12) && !this.match(11));
							this.raise(Errors.ImportCallArity, node);
						}
					}
				} else this.addTrailingCommaExtraToNode(node.source);
			}
			this.expect(11);
			return this.finishNode(node, "ImportExpression");
		}
		checkPipelineAtInfixOperator(left, leftStartLoc) {
			if (this.hasPlugin(["pipelineOperator", { proposal: "smart" }])) {
				if (left.type === "SequenceExpression") this.raise(Errors.PipelineHeadSequenceExpression, leftStartLoc);
			}
		}
		parseSmartPipelineBodyInStyle(childExpr, startLoc) {
			if (this.isSimpleReference(childExpr)) {
				const bodyNode = this.startNodeAt(startLoc);
				bodyNode.callee = childExpr;
				return this.finishNode(bodyNode, "PipelineBareFunction");
			} else {
				const bodyNode = this.startNodeAt(startLoc);
				this.checkSmartPipeTopicBodyEarlyErrors(startLoc);
				bodyNode.expression = childExpr;
				return this.finishNode(bodyNode, "PipelineTopicExpression");
			}
		}
		isSimpleReference(expression) {
			switch (expression.type) {
				case "MemberExpression": return !expression.computed && this.isSimpleReference(expression.object);
				case "Identifier": return true;
				default: return false;
			}
		}
		checkSmartPipeTopicBodyEarlyErrors(startLoc) {
			if (this.match(19)) throw this.raise(Errors.PipelineBodyNoArrow, this.state.startLoc);
			if (!this.topicReferenceWasUsedInCurrentContext()) this.raise(Errors.PipelineTopicUnused, startLoc);
		}
		withTopicBindingContext(callback) {
			const outerContextTopicState = this.state.topicContext;
			this.state.topicContext = {
				maxNumOfResolvableTopics: 1,
				maxTopicIndex: null
			};
			try {
				return callback();
			} finally {
				this.state.topicContext = outerContextTopicState;
			}
		}
		withSmartMixTopicForbiddingContext(callback) {
			if (this.hasPlugin(["pipelineOperator", { proposal: "smart" }])) {
				const outerContextTopicState = this.state.topicContext;
				this.state.topicContext = {
					maxNumOfResolvableTopics: 0,
					maxTopicIndex: null
				};
				try {
					return callback();
				} finally {
					this.state.topicContext = outerContextTopicState;
				}
			} else return callback();
		}
		withSoloAwaitPermittingContext(callback) {
			const outerContextSoloAwaitState = this.state.soloAwait;
			this.state.soloAwait = true;
			try {
				return callback();
			} finally {
				this.state.soloAwait = outerContextSoloAwaitState;
			}
		}
		allowInAnd(callback) {
			const flags = this.prodParam.currentFlags();
			if (24 & ~flags) {
				this.prodParam.enter(flags | 24);
				try {
					return callback();
				} finally {
					this.prodParam.exit();
				}
			}
			return callback();
		}
		disallowInAnd(callback) {
			const flags = this.prodParam.currentFlags();
			const prodParamToClear = 8 & flags;
			const prodParamToSet = 16 & ~flags;
			if (prodParamToClear || prodParamToSet) {
				this.prodParam.enter(flags & -9 | 16);
				try {
					return callback();
				} finally {
					this.prodParam.exit();
				}
			}
			return callback();
		}
		registerTopicReference() {
			this.state.topicContext.maxTopicIndex = 0;
		}
		topicReferenceIsAllowedInCurrentContext() {
			return this.state.topicContext.maxNumOfResolvableTopics >= 1;
		}
		topicReferenceWasUsedInCurrentContext() {
			return this.state.topicContext.maxTopicIndex != null && this.state.topicContext.maxTopicIndex >= 0;
		}
		parseFSharpPipelineBody(prec) {
			const startLoc = this.state.startLoc;
			this.state.potentialArrowAt = this.state.start;
			this.prodParam.enter(this.prodParam.currentFlags() & -17);
			const ret = this.parseExprOp(this.parseMaybeUnaryOrPrivate(), startLoc, prec);
			this.prodParam.exit();
			return ret;
		}
		parseModuleExpression() {
			this.expectPlugin("moduleBlocks");
			const node = this.startNode();
			this.next();
			if (!this.match(5)) this.unexpected(null, 5);
			const program = this.startNodeAt(this.state.endLoc);
			this.next();
			const revertScopes = this.initializeScopes(true);
			this.enterInitialScopes();
			try {
				node.body = this.parseProgram(program, 8, "module");
			} finally {
				revertScopes();
			}
			return this.finishNode(node, "ModuleExpression");
		}
		parseVoidPattern(refExpressionErrors) {
			this.expectPlugin("discardBinding");
			const node = this.startNode();
			if (refExpressionErrors != null) refExpressionErrors.voidPatternLoc = this.state.startLoc;
			this.next();
			return this.finishNode(node, "VoidPattern");
		}
		parseMaybeAssignAllowInOrVoidPattern(close, refExpressionErrors, afterLeftParse) {
			if (refExpressionErrors != null && this.match(88)) {
				const nextCode = this.lookaheadCharCode();
				if (nextCode === 44 || nextCode === (close === 3 ? 93 : close === 8 ? 125 : 41) || nextCode === 61) return this.parseMaybeDefault(this.state.startLoc, this.parseVoidPattern(refExpressionErrors));
			}
			return this.parseMaybeAssignAllowIn(refExpressionErrors, afterLeftParse);
		}
		parsePropertyNamePrefixOperator(prop) {}
	};
	const loopLabel = { kind: 1 };
	const switchLabel = { kind: 2 };
	const loneSurrogate = /[\uD800-\uDFFF]/u;
	const keywordRelationalOperator = /in(?:stanceof)?/y;
	const keywordLikeWord = /[a-z]{2,10}/y;
	function babel7CompatTokens(tokens, input, startIndex) {
		for (let i = 0; i < tokens.length; i++) {
			const token = tokens[i];
			const { type } = token;
			if (typeof type === "number") {
				if (type === 140) {
					const { loc, start, value, end } = token;
					const hashEndPos = start + 1;
					const hashEndLoc = createPositionWithColumnOffset(loc.start, 1);
					tokens.splice(i, 1, new Token({
						type: getExportedToken(27),
						value: "#",
						start,
						end: hashEndPos,
						startLoc: loc.start,
						endLoc: hashEndLoc
					}), new Token({
						type: getExportedToken(133),
						value,
						start: hashEndPos,
						end,
						startLoc: hashEndLoc,
						endLoc: loc.end
					}));
					i++;
					continue;
				}
				if (tokenIsTemplate(type)) {
					const { loc, start, value, end } = token;
					const backquoteEnd = start + 1;
					const backquoteEndLoc = createPositionWithColumnOffset(loc.start, 1);
					let startToken;
					if (input.charCodeAt(start - startIndex) === 96) startToken = new Token({
						type: getExportedToken(22),
						value: "`",
						start,
						end: backquoteEnd,
						startLoc: loc.start,
						endLoc: backquoteEndLoc
					});
					else startToken = new Token({
						type: getExportedToken(8),
						value: "}",
						start,
						end: backquoteEnd,
						startLoc: loc.start,
						endLoc: backquoteEndLoc
					});
					let templateValue, templateElementEnd, templateElementEndLoc, endToken;
					if (type === 24) {
						templateElementEnd = end - 1;
						templateElementEndLoc = createPositionWithColumnOffset(loc.end, -1);
						templateValue = value === null ? null : value.slice(1, -1);
						endToken = new Token({
							type: getExportedToken(22),
							value: "`",
							start: templateElementEnd,
							end,
							startLoc: templateElementEndLoc,
							endLoc: loc.end
						});
					} else {
						templateElementEnd = end - 2;
						templateElementEndLoc = createPositionWithColumnOffset(loc.end, -2);
						templateValue = value === null ? null : value.slice(1, -2);
						endToken = new Token({
							type: getExportedToken(23),
							value: "${",
							start: templateElementEnd,
							end,
							startLoc: templateElementEndLoc,
							endLoc: loc.end
						});
					}
					tokens.splice(i, 1, startToken, new Token({
						type: getExportedToken(20),
						value: templateValue,
						start: backquoteEnd,
						end: templateElementEnd,
						startLoc: backquoteEndLoc,
						endLoc: templateElementEndLoc
					}), endToken);
					i += 2;
					continue;
				}
				token.type = getExportedToken(type);
			}
		}
		return tokens;
	}
	var StatementParser = class extends ExpressionParser {
		parseTopLevel(file, program) {
			file.program = this.parseProgram(program, 141, this.options.sourceType === "module" ? "module" : "script");
			file.comments = this.comments;
			if (this.optionFlags & 256) file.tokens = babel7CompatTokens(this.tokens, this.input, this.startIndex);
			return this.finishNode(file, "File");
		}
		parseProgram(program, end, sourceType) {
			program.sourceType = sourceType;
			program.interpreter = this.parseInterpreterDirective();
			this.parseBlockBody(program, true, true, end);
			if (this.inModule) {
				if (!(this.optionFlags & 64) && this.scope.undefinedExports.size > 0) for (const [localName, at] of Array.from(this.scope.undefinedExports)) this.raise(Errors.ModuleExportUndefined, at, { localName });
				this.addExtra(program, "topLevelAwait", this.state.hasTopLevelAwait);
			}
			let finishedProgram;
			if (end === 141) finishedProgram = this.finishNode(program, "Program");
			else finishedProgram = this.finishNodeAt(program, "Program", createPositionWithColumnOffset(this.state.startLoc, -1));
			return finishedProgram;
		}
		stmtToDirective(stmt) {
			const directive = this.castNodeTo(stmt, "Directive");
			const directiveLiteral = this.castNodeTo(stmt.expression, "DirectiveLiteral");
			const expressionValue = directiveLiteral.value;
			const raw = this.input.slice(this.offsetToSourcePos(directiveLiteral.start), this.offsetToSourcePos(directiveLiteral.end));
			const val = directiveLiteral.value = raw.slice(1, -1);
			this.addExtra(directiveLiteral, "raw", raw);
			this.addExtra(directiveLiteral, "rawValue", val);
			this.addExtra(directiveLiteral, "expressionValue", expressionValue);
			directive.value = directiveLiteral;
			delete stmt.expression;
			return directive;
		}
		parseInterpreterDirective() {
			if (!this.match(28)) return null;
			const node = this.startNode();
			node.value = this.state.value;
			this.next();
			return this.finishNode(node, "InterpreterDirective");
		}
		isLet() {
			if (!this.isContextual(101)) return false;
			return this.hasFollowingBindingAtom();
		}
		isUsing() {
			if (!this.isContextual(108)) return false;
			return this.nextTokenIsIdentifierOnSameLine();
		}
		isForUsing() {
			if (!this.isContextual(108)) return false;
			const next = this.nextTokenInLineStart();
			const nextCh = this.codePointAtPos(next);
			if (this.isUnparsedContextual(next, "of")) {
				const nextCharAfterOf = this.lookaheadCharCodeSince(next + 2);
				if (nextCharAfterOf !== 61 && nextCharAfterOf !== 58 && nextCharAfterOf !== 59) return false;
			}
			if (this.chStartsBindingIdentifier(nextCh, next) || this.isUnparsedContextual(next, "void")) return true;
			return false;
		}
		nextTokenIsIdentifierOnSameLine() {
			const next = this.nextTokenInLineStart();
			const nextCh = this.codePointAtPos(next);
			return this.chStartsBindingIdentifier(nextCh, next);
		}
		isAwaitUsing() {
			if (!this.isContextual(97)) return false;
			let next = this.nextTokenInLineStart();
			if (this.isUnparsedContextual(next, "using")) {
				next = this.nextTokenInLineStartSince(next + 5);
				const nextCh = this.codePointAtPos(next);
				if (this.chStartsBindingIdentifier(nextCh, next)) return true;
			}
			return false;
		}
		chStartsBindingIdentifier(ch, pos) {
			if (isIdentifierStart(ch)) {
				keywordRelationalOperator.lastIndex = pos;
				if (keywordRelationalOperator.test(this.input)) {
					const endCh = this.codePointAtPos(keywordRelationalOperator.lastIndex);
					if (!isIdentifierChar(endCh) && endCh !== 92) return false;
				}
				return true;
			} else if (ch === 92) return true;
			else return false;
		}
		isReservedWordOnNewLineAfterLet(pos) {
			if (!hasNewLine(this.input, this.state.end, pos)) return false;
			keywordLikeWord.lastIndex = pos;
			if (!keywordLikeWord.test(this.input)) return false;
			const end = keywordLikeWord.lastIndex;
			const endCh = this.codePointAtPos(end);
			if (isIdentifierChar(endCh) || endCh === 92) return false;
			const word = this.input.slice(pos, end);
			return isKeyword(word) || isReservedWord(word, false);
		}
		chStartsBindingPattern(ch) {
			return ch === 91 || ch === 123;
		}
		hasFollowingBindingAtom() {
			const next = this.nextTokenStart();
			const nextCh = this.codePointAtPos(next);
			return this.chStartsBindingPattern(nextCh) || this.chStartsBindingIdentifier(nextCh, next);
		}
		hasInLineFollowingBindingIdentifierOrBrace() {
			const next = this.nextTokenInLineStart();
			const nextCh = this.codePointAtPos(next);
			return nextCh === 123 || this.chStartsBindingIdentifier(nextCh, next);
		}
		allowsUsing() {
			return (this.scope.inModule || !this.scope.inTopLevel) && !this.scope.inBareCaseStatement;
		}
		parseModuleItem() {
			return this.parseStatementLike(15);
		}
		parseStatementListItem() {
			return this.parseStatementLike(6 | (!this.options.annexB || this.state.strict ? 0 : 8));
		}
		parseStatementOrSloppyAnnexBFunctionDeclaration(allowLabeledFunction = false) {
			let flags = 0;
			if (this.options.annexB && !this.state.strict) {
				flags |= 4;
				if (allowLabeledFunction) flags |= 8;
			}
			return this.parseStatementLike(flags);
		}
		parseStatement() {
			return this.parseStatementLike(0);
		}
		parseStatementLike(flags) {
			let decorators = null;
			if (this.match(26)) decorators = this.parseDecorators(true);
			return this.parseStatementContent(flags, decorators);
		}
		parseStatementContent(flags, decorators) {
			const startType = this.state.type;
			const node = this.startNode();
			const allowDeclaration = !!(flags & 2);
			const allowFunctionDeclaration = !!(flags & 4);
			const topLevel = flags & 1;
			switch (startType) {
				case 60: return this.parseBreakContinueStatement(node, true);
				case 63: return this.parseBreakContinueStatement(node, false);
				case 64: return this.parseDebuggerStatement(node);
				case 90: return this.parseDoWhileStatement(node);
				case 91: return this.parseForStatement(node);
				case 68:
					if (this.lookaheadCharCode() === 46) break;
					if (!allowFunctionDeclaration) this.raise(this.state.strict ? Errors.StrictFunction : this.options.annexB ? Errors.SloppyFunctionAnnexB : Errors.SloppyFunction, this.state.startLoc);
					return this.parseFunctionStatement(node, false, flags);
				case 80:
					if (!allowDeclaration) this.unexpected();
					return this.parseClass(this.maybeTakeDecorators(decorators, node), true);
				case 69: return this.parseIfStatement(node);
				case 70: return this.parseReturnStatement(node);
				case 71: return this.parseSwitchStatement(node);
				case 72: return this.parseThrowStatement(node);
				case 73: return this.parseTryStatement(node);
				case 97:
					if (this.isAwaitUsing()) {
						if (!this.allowsUsing()) this.raise(Errors.UnexpectedUsingDeclaration, node);
						else if (!allowDeclaration) this.raise(Errors.UnexpectedLexicalDeclaration, node);
						else if (!this.recordAwaitIfAllowed()) this.raise(Errors.AwaitUsingNotInAsyncContext, node);
						this.next();
						return this.parseVarStatement(node, "await using");
					}
					break;
				case 108:
					if (this.state.containsEsc || !this.hasInLineFollowingBindingIdentifierOrBrace()) break;
					if (!this.allowsUsing()) this.raise(Errors.UnexpectedUsingDeclaration, this.state.startLoc);
					else if (!allowDeclaration) this.raise(Errors.UnexpectedLexicalDeclaration, this.state.startLoc);
					return this.parseVarStatement(node, "using");
				case 101: {
					if (this.state.containsEsc) break;
					const next = this.nextTokenStart();
					const nextCh = this.codePointAtPos(next);
					if (nextCh !== 91) {
						if (!allowDeclaration && this.hasFollowingLineBreak()) break;
						if (!this.chStartsBindingIdentifier(nextCh, next) && nextCh !== 123) break;
						if (this.isReservedWordOnNewLineAfterLet(next)) break;
					}
				}
				case 75: if (!allowDeclaration) this.raise(Errors.UnexpectedLexicalDeclaration, this.state.startLoc);
				case 74: {
					const kind = this.state.value;
					return this.parseVarStatement(node, kind);
				}
				case 92: return this.parseWhileStatement(node);
				case 76: return this.parseWithStatement(node);
				case 5: return this.parseBlock();
				case 13: return this.parseEmptyStatement(node);
				case 83: {
					const nextTokenCharCode = this.lookaheadCharCode();
					if (nextTokenCharCode === 40 || nextTokenCharCode === 46) break;
				}
				case 82: {
					if (!(this.optionFlags & 8) && !topLevel) this.raise(Errors.UnexpectedImportExport, this.state.startLoc);
					this.next();
					let result;
					if (startType === 83) result = this.parseImport(node);
					else result = this.parseExport(node, decorators);
					this.assertModuleNodeAllowed(result);
					return result;
				}
				default: if (this.isAsyncFunction()) {
					if (!allowDeclaration) this.raise(Errors.AsyncFunctionInSingleStatementContext, this.state.startLoc);
					this.next();
					return this.parseFunctionStatement(node, true, flags);
				}
			}
			const maybeName = this.state.value;
			if (startType === 93 && this.lookahead().type === 14) {
				const label = this.parseIdentifier(true);
				this.next();
				return this.parseLabeledStatement(node, maybeName, label, flags);
			}
			const expr = this.parseExpression();
			if (tokenIsIdentifier(startType) && expr.type === "Identifier" && this.eat(14)) return this.parseLabeledStatement(node, maybeName, expr, flags);
			else return this.parseExpressionStatement(node, expr, decorators, flags);
		}
		assertModuleNodeAllowed(node) {
			if (!(this.optionFlags & 8) && !this.inModule) this.raise(Errors.ImportOutsideModule, node);
		}
		decoratorsEnabledBeforeExport() {
			if (this.hasPlugin("decorators-legacy")) return true;
			return this.hasPlugin("decorators") && this.getPluginOption("decorators", "decoratorsBeforeExport") !== false;
		}
		maybeTakeDecorators(maybeDecorators, classNode, exportNode) {
			if (maybeDecorators) {
				var _classNode$decorators;
				if ((_classNode$decorators = classNode.decorators) != null && _classNode$decorators.length) {
					if (typeof this.getPluginOption("decorators", "decoratorsBeforeExport") !== "boolean") this.raise(Errors.DecoratorsBeforeAfterExport, classNode.decorators[0]);
					classNode.decorators.unshift(...maybeDecorators);
				} else classNode.decorators = maybeDecorators;
				this.resetStartLocationFromNode(classNode, maybeDecorators[0]);
				if (exportNode) this.resetStartLocationFromNode(exportNode, classNode);
			}
			return classNode;
		}
		canHaveLeadingDecorator() {
			return this.match(80);
		}
		parseDecorators(allowExport) {
			const decorators = [];
			do
				decorators.push(this.parseDecorator());
			while (this.match(26));
			if (this.match(82)) {
				if (!allowExport) this.unexpected();
				if (!this.decoratorsEnabledBeforeExport()) this.raise(Errors.DecoratorExportClass, this.state.startLoc);
			} else if (!this.canHaveLeadingDecorator()) throw this.raise(Errors.UnexpectedLeadingDecorator, this.state.startLoc);
			return decorators;
		}
		parseDecorator() {
			this.expectOnePlugin(["decorators", "decorators-legacy"]);
			const node = this.startNode();
			this.next();
			if (this.hasPlugin("decorators")) {
				const startLoc = this.state.startLoc;
				let expr;
				if (this.match(10)) {
					const startLoc = this.state.startLoc;
					this.next();
					expr = this.parseExpression();
					this.expect(11);
					expr = this.wrapParenthesis(startLoc, expr);
					const paramsStartLoc = this.state.startLoc;
					node.expression = this.parseMaybeDecoratorArguments(expr, startLoc);
					if (this.getPluginOption("decorators", "allowCallParenthesized") === false && node.expression !== expr) this.raise(Errors.DecoratorArgumentsOutsideParentheses, paramsStartLoc);
				} else {
					expr = this.parseIdentifier(false);
					while (this.eat(16)) {
						const node = this.startNodeAt(startLoc);
						node.object = expr;
						if (this.match(140)) {
							this.classScope.usePrivateName(this.state.value, this.state.startLoc);
							node.property = this.parsePrivateName();
						} else node.property = this.parseIdentifier(true);
						node.computed = false;
						expr = this.finishNode(node, "MemberExpression");
					}
					node.expression = this.parseMaybeDecoratorArguments(expr, startLoc);
				}
			} else node.expression = this.parseExprSubscripts();
			return this.finishNode(node, "Decorator");
		}
		parseMaybeDecoratorArguments(expr, startLoc) {
			if (this.eat(10)) {
				const node = this.startNodeAt(startLoc);
				node.callee = expr;
				node.arguments = this.parseCallExpressionArguments();
				this.toReferencedList(node.arguments);
				return this.finishNode(node, "CallExpression");
			}
			return expr;
		}
		parseBreakContinueStatement(node, isBreak) {
			this.next();
			if (this.isLineTerminator()) node.label = null;
			else {
				node.label = this.parseIdentifier(this.match(93));
				this.semicolon();
			}
			this.verifyBreakContinue(node, isBreak);
			return this.finishNode(node, isBreak ? "BreakStatement" : "ContinueStatement");
		}
		verifyBreakContinue(node, isBreak) {
			let i = 0;
			for (; i < this.state.labels.length; ++i) {
				const lab = this.state.labels[i];
				if (node.label == null || lab.name === node.label.name) {
					if (lab.kind != null && (isBreak || lab.kind === 1)) break;
					if (node.label && isBreak) break;
				}
			}
			if (i === this.state.labels.length) {
				const type = isBreak ? "BreakStatement" : "ContinueStatement";
				this.raise(Errors.IllegalBreakContinue, node, { type });
			}
		}
		parseDebuggerStatement(node) {
			this.next();
			this.semicolon();
			return this.finishNode(node, "DebuggerStatement");
		}
		parseHeaderExpression() {
			this.expect(10);
			const val = this.parseExpression();
			this.expect(11);
			return val;
		}
		parseDoWhileStatement(node) {
			this.next();
			this.state.labels.push(loopLabel);
			node.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement());
			this.state.labels.pop();
			this.expect(92);
			node.test = this.parseHeaderExpression();
			this.eat(13);
			return this.finishNode(node, "DoWhileStatement");
		}
		parseForStatement(node) {
			this.next();
			this.state.labels.push(loopLabel);
			let awaitAt = null;
			if (this.isContextual(97) && this.recordAwaitIfAllowed()) {
				awaitAt = this.state.startLoc;
				this.next();
			}
			this.scope.enter(0);
			this.expect(10);
			if (this.match(13)) {
				if (awaitAt !== null) this.unexpected(awaitAt);
				return this.parseFor(node, null);
			}
			const startsWithLet = this.isContextual(101);
			{
				const startsWithAwaitUsing = this.isAwaitUsing();
				const starsWithUsingDeclaration = startsWithAwaitUsing || this.isForUsing();
				const isLetOrUsing = startsWithLet && this.hasFollowingBindingAtom() || starsWithUsingDeclaration;
				if (this.match(74) || this.match(75) || isLetOrUsing) {
					const initNode = this.startNode();
					let kind;
					if (startsWithAwaitUsing) {
						kind = "await using";
						if (!this.recordAwaitIfAllowed()) this.raise(Errors.AwaitUsingNotInAsyncContext, this.state.startLoc);
						this.next();
					} else kind = this.state.value;
					this.next();
					this.parseVar(initNode, true, kind);
					const init = this.finishNode(initNode, "VariableDeclaration");
					const isForIn = this.match(58);
					if (isForIn && starsWithUsingDeclaration) this.raise(Errors.ForInUsing, init);
					if ((isForIn || this.isContextual(103)) && init.declarations.length === 1) return this.parseForIn(node, init, awaitAt);
					if (awaitAt !== null) this.unexpected(awaitAt);
					return this.parseFor(node, init);
				}
			}
			const startsWithAsync = this.isContextual(96);
			const refExpressionErrors = new ExpressionErrors();
			const init = this.parseExpression(true, refExpressionErrors);
			const isForOf = this.isContextual(103);
			if (isForOf) {
				if (startsWithLet) this.raise(Errors.ForOfLet, init);
				if (awaitAt === null && startsWithAsync && init.type === "Identifier") this.raise(Errors.ForOfAsync, init);
			}
			if (isForOf || this.match(58)) {
				this.checkDestructuringPrivate(refExpressionErrors);
				this.toAssignable(init, true);
				const type = isForOf ? "ForOfStatement" : "ForInStatement";
				this.checkLVal(init, { type });
				return this.parseForIn(node, init, awaitAt);
			} else this.checkExpressionErrors(refExpressionErrors, true);
			if (awaitAt !== null) this.unexpected(awaitAt);
			return this.parseFor(node, init);
		}
		parseFunctionStatement(node, isAsync, statementFlags) {
			this.next();
			let flags = 1 | (isAsync ? 8 : 0);
			if (!(statementFlags & 2) && statementFlags & 4) {
				flags |= 16;
				if (!(statementFlags & 8)) flags |= 2;
			}
			return this.parseFunction(node, flags);
		}
		parseIfStatement(node) {
			this.next();
			node.test = this.parseHeaderExpression();
			node.consequent = this.parseStatementOrSloppyAnnexBFunctionDeclaration();
			node.alternate = this.eat(66) ? this.parseStatementOrSloppyAnnexBFunctionDeclaration() : null;
			return this.finishNode(node, "IfStatement");
		}
		parseReturnStatement(node) {
			if (!this.prodParam.hasReturn) this.raise(Errors.IllegalReturn, this.state.startLoc);
			this.next();
			if (this.isLineTerminator()) node.argument = null;
			else {
				node.argument = this.parseExpression();
				this.semicolon();
			}
			return this.finishNode(node, "ReturnStatement");
		}
		parseSwitchStatement(node) {
			this.next();
			node.discriminant = this.parseHeaderExpression();
			const cases = node.cases = [];
			this.expect(5);
			this.state.labels.push(switchLabel);
			this.scope.enter(256);
			let cur;
			for (let sawDefault; !this.match(8);) if (this.match(61) || this.match(65)) {
				const isCase = this.match(61);
				if (cur) this.finishNode(cur, "SwitchCase");
				cases.push(cur = this.startNode());
				cur.consequent = [];
				this.next();
				if (isCase) cur.test = this.parseExpression();
				else {
					if (sawDefault) this.raise(Errors.MultipleDefaultsInSwitch, this.state.lastTokStartLoc);
					sawDefault = true;
					cur.test = null;
				}
				this.expect(14);
			} else if (cur) cur.consequent.push(this.parseStatementListItem());
			else this.unexpected();
			this.scope.exit();
			if (cur) this.finishNode(cur, "SwitchCase");
			this.next();
			this.state.labels.pop();
			return this.finishNode(node, "SwitchStatement");
		}
		parseThrowStatement(node) {
			this.next();
			if (this.hasPrecedingLineBreak()) this.raise(Errors.NewlineAfterThrow, this.state.lastTokEndLoc);
			node.argument = this.parseExpression();
			this.semicolon();
			return this.finishNode(node, "ThrowStatement");
		}
		parseCatchClauseParam() {
			const param = this.parseBindingAtom();
			this.scope.enter(this.options.annexB && param.type === "Identifier" ? 8 : 0);
			this.checkLVal(param, { type: "CatchClause" }, 9);
			return param;
		}
		parseTryStatement(node) {
			this.next();
			node.block = this.parseBlock();
			node.handler = null;
			if (this.match(62)) {
				const clause = this.startNode();
				this.next();
				if (this.match(10)) {
					this.expect(10);
					clause.param = this.parseCatchClauseParam();
					this.expect(11);
				} else {
					clause.param = null;
					this.scope.enter(0);
				}
				clause.body = this.withSmartMixTopicForbiddingContext(() => this.parseBlock(false, false));
				this.scope.exit();
				node.handler = this.finishNode(clause, "CatchClause");
			}
			node.finalizer = this.eat(67) ? this.parseBlock() : null;
			if (!node.handler && !node.finalizer) this.raise(Errors.NoCatchOrFinally, node);
			return this.finishNode(node, "TryStatement");
		}
		parseVarStatement(node, kind, allowMissingInitializer = false) {
			this.next();
			this.parseVar(node, false, kind, allowMissingInitializer);
			this.semicolon();
			return this.finishNode(node, "VariableDeclaration");
		}
		parseWhileStatement(node) {
			this.next();
			node.test = this.parseHeaderExpression();
			this.state.labels.push(loopLabel);
			node.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement());
			this.state.labels.pop();
			return this.finishNode(node, "WhileStatement");
		}
		parseWithStatement(node) {
			if (this.state.strict) this.raise(Errors.StrictWith, this.state.startLoc);
			this.next();
			node.object = this.parseHeaderExpression();
			node.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement());
			return this.finishNode(node, "WithStatement");
		}
		parseEmptyStatement(node) {
			this.next();
			return this.finishNode(node, "EmptyStatement");
		}
		parseLabeledStatement(node, maybeName, expr, flags) {
			for (const label of this.state.labels) if (label.name === maybeName) this.raise(Errors.LabelRedeclaration, expr, { labelName: maybeName });
			const kind = tokenIsLoop(this.state.type) ? 1 : this.match(71) ? 2 : null;
			for (let i = this.state.labels.length - 1; i >= 0; i--) {
				const label = this.state.labels[i];
				if (label.statementStart === node.start) {
					label.statementStart = this.sourceToOffsetPos(this.state.start);
					label.kind = kind;
				} else break;
			}
			this.state.labels.push({
				name: maybeName,
				kind,
				statementStart: this.sourceToOffsetPos(this.state.start)
			});
			node.body = flags & 8 ? this.parseStatementOrSloppyAnnexBFunctionDeclaration(true) : this.parseStatement();
			this.state.labels.pop();
			node.label = expr;
			return this.finishNode(node, "LabeledStatement");
		}
		parseExpressionStatement(node, expr, decorators, flags) {
			node.expression = expr;
			this.semicolon();
			return this.finishNode(node, "ExpressionStatement");
		}
		parseBlock(allowDirectives = false, createNewLexicalScope = true, afterBlockParse) {
			const node = this.startNode();
			if (allowDirectives) this.state.strictErrors.clear();
			this.expect(5);
			if (createNewLexicalScope) this.scope.enter(0);
			this.parseBlockBody(node, allowDirectives, false, 8, afterBlockParse);
			if (createNewLexicalScope) this.scope.exit();
			return this.finishNode(node, "BlockStatement");
		}
		isValidDirective(stmt) {
			return stmt.type === "ExpressionStatement" && stmt.expression.type === "StringLiteral" && !stmt.expression.extra.parenthesized;
		}
		parseBlockBody(node, allowDirectives, topLevel, end, afterBlockParse) {
			const body = node.body = [];
			const directives = node.directives = [];
			this.parseBlockOrModuleBlockBody(body, allowDirectives ? directives : void 0, topLevel, end, afterBlockParse);
		}
		parseBlockOrModuleBlockBody(body, directives, topLevel, end, afterBlockParse) {
			const oldStrict = this.state.strict;
			let hasStrictModeDirective = false;
			let parsedNonDirective = false;
			while (!this.match(end)) {
				const stmt = topLevel ? this.parseModuleItem() : this.parseStatementListItem();
				if (directives && !parsedNonDirective) {
					if (this.isValidDirective(stmt)) {
						const directive = this.stmtToDirective(stmt);
						directives.push(directive);
						if (!hasStrictModeDirective && directive.value.value === "use strict") {
							hasStrictModeDirective = true;
							this.setStrict(true);
						}
						continue;
					}
					parsedNonDirective = true;
					this.state.strictErrors.clear();
				}
				body.push(stmt);
			}
			afterBlockParse?.call(this, hasStrictModeDirective);
			if (!oldStrict) this.setStrict(false);
			this.next();
		}
		parseFor(node, init) {
			node.init = init;
			this.semicolon(false);
			node.test = this.match(13) ? null : this.parseExpression();
			this.semicolon(false);
			node.update = this.match(11) ? null : this.parseExpression();
			this.expect(11);
			node.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement());
			this.scope.exit();
			this.state.labels.pop();
			return this.finishNode(node, "ForStatement");
		}
		parseForIn(node, init, awaitAt) {
			const isForIn = this.match(58);
			this.next();
			if (isForIn) {
				if (awaitAt !== null) this.unexpected(awaitAt);
			} else node.await = awaitAt !== null;
			if (init.type === "VariableDeclaration" && init.declarations[0].init != null && (!isForIn || !this.options.annexB || this.state.strict || init.kind !== "var" || init.declarations[0].id.type !== "Identifier")) this.raise(Errors.ForInOfLoopInitializer, init, { type: isForIn ? "ForInStatement" : "ForOfStatement" });
			if (init.type === "AssignmentPattern") this.raise(Errors.InvalidLhs, init, { ancestor: { type: "ForStatement" } });
			node.left = init;
			node.right = isForIn ? this.parseExpression() : this.parseMaybeAssignAllowIn();
			this.expect(11);
			node.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement());
			this.scope.exit();
			this.state.labels.pop();
			return this.finishNode(node, isForIn ? "ForInStatement" : "ForOfStatement");
		}
		parseVar(node, isFor, kind, allowMissingInitializer = false) {
			const declarations = node.declarations = [];
			node.kind = kind;
			for (;;) {
				const decl = this.startNode();
				this.parseVarId(decl, kind);
				decl.init = !this.eat(29) ? null : isFor ? this.parseMaybeAssignDisallowIn() : this.parseMaybeAssignAllowIn();
				if (decl.init === null && !allowMissingInitializer && !(isFor && declarations.length === 0 && (this.match(58) || this.isContextual(103)))) {
					if (decl.id.type !== "Identifier") this.raise(Errors.DeclarationMissingInitializer, this.state.lastTokEndLoc, { kind: "destructuring" });
					else if (kind === "const" || kind === "using" || kind === "await using") this.raise(Errors.DeclarationMissingInitializer, this.state.lastTokEndLoc, { kind });
				}
				declarations.push(this.finishNode(decl, "VariableDeclarator"));
				if (!this.eat(12)) break;
			}
			return node;
		}
		parseVarId(decl, kind) {
			const id = this.parseBindingAtom();
			if (kind === "using" || kind === "await using") {
				if (id.type === "ArrayPattern" || id.type === "ObjectPattern") this.raise(Errors.UsingDeclarationHasBindingPattern, id.loc.start);
			} else if (id.type === "VoidPattern") this.raise(Errors.UnexpectedVoidPattern, id.loc.start);
			this.checkLVal(id, { type: "VariableDeclarator" }, kind === "var" ? 5 : 8201);
			decl.id = id;
		}
		parseAsyncFunctionExpression(node) {
			return this.parseFunction(node, 8);
		}
		parseFunction(node, flags = 0) {
			const isDeclaration = !!(flags & 1);
			const requireId = isDeclaration && !(flags & 4);
			const isAsync = !!(flags & 8);
			this.initFunction(node, isAsync);
			if (this.match(55)) {
				if (flags & 16) this.raise(Errors.GeneratorInSingleStatementContext, this.state.startLoc);
				this.next();
				node.generator = true;
			}
			if (isDeclaration) node.id = this.parseFunctionId(requireId);
			const oldMaybeInArrowParameters = this.state.maybeInArrowParameters;
			this.state.maybeInArrowParameters = false;
			this.scope.enter(514);
			this.prodParam.enter(functionFlags(isAsync, node.generator));
			if (!isDeclaration && tokenIsIdentifier(this.state.type)) {
				this.expressionScope.enter(sharedExpressionScope);
				node.id = this.parseFunctionId();
				this.expressionScope.exit();
			}
			this.parseFunctionParams(node, false);
			this.withSmartMixTopicForbiddingContext(() => {
				this.parseFunctionBodyAndFinish(node, isDeclaration ? "FunctionDeclaration" : "FunctionExpression");
			});
			this.prodParam.exit();
			this.scope.exit();
			if (isDeclaration && !(flags & 2)) this.registerFunctionStatementId(node);
			this.state.maybeInArrowParameters = oldMaybeInArrowParameters;
			return node;
		}
		parseFunctionId(requireId) {
			return requireId || tokenIsIdentifier(this.state.type) ? this.parseIdentifier() : null;
		}
		parseFunctionParams(node, isConstructor) {
			this.expect(10);
			this.expressionScope.enter(parameterDeclarationScope);
			node.params = this.parseBindingList(11, 41, 2 | (isConstructor ? 4 : 0));
			this.expressionScope.exit();
		}
		registerFunctionStatementId(node) {
			if (!node.id) return;
			this.scope.declareName(node.id.name, !this.options.annexB || this.state.strict || node.generator || node.async ? this.scope.treatFunctionsAsVar ? 5 : 8201 : 17, node.id.loc.start);
		}
		parseClass(node, isStatement, optionalId) {
			this.next();
			const oldStrict = this.state.strict;
			this.state.strict = true;
			this.parseClassId(node, isStatement, optionalId);
			this.parseClassSuper(node);
			node.body = this.parseClassBody(!!node.superClass, oldStrict);
			return this.finishNode(node, isStatement ? "ClassDeclaration" : "ClassExpression");
		}
		isClassProperty() {
			return this.match(29) || this.match(13) || this.match(8) || this.match(26) && this.hasPrecedingLineBreak();
		}
		isClassMethod() {
			return this.match(10);
		}
		nameIsConstructor(key) {
			return key.type === "Identifier" && key.name === "constructor" || key.type === "StringLiteral" && key.value === "constructor";
		}
		isNonstaticConstructor(method) {
			return !method.computed && !method.static && this.nameIsConstructor(method.key);
		}
		parseClassBody(hadSuperClass, oldStrict) {
			this.classScope.enter();
			const state = {
				hadConstructor: false,
				hadSuperClass
			};
			let decorators = [];
			const classBody = this.startNode();
			classBody.body = [];
			this.expect(5);
			this.withSmartMixTopicForbiddingContext(() => {
				while (!this.match(8)) {
					if (this.eat(13)) {
						if (decorators.length > 0) throw this.raise(Errors.DecoratorSemicolon, this.state.lastTokEndLoc);
						continue;
					}
					if (this.match(26)) {
						decorators.push(this.parseDecorator());
						continue;
					}
					const member = this.startNode();
					if (decorators.length) {
						member.decorators = decorators;
						this.resetStartLocationFromNode(member, decorators[0]);
						decorators = [];
					}
					this.parseClassMember(classBody, member, state);
					if (member.kind === "constructor" && member.decorators && member.decorators.length > 0) this.raise(Errors.DecoratorConstructor, member);
				}
			});
			this.state.strict = oldStrict;
			this.next();
			if (decorators.length) throw this.raise(Errors.TrailingDecorator, this.state.startLoc);
			this.classScope.exit();
			return this.finishNode(classBody, "ClassBody");
		}
		parseClassMemberFromModifier(classBody, member) {
			const key = this.parseIdentifier(true);
			if (this.isClassMethod()) {
				const method = member;
				method.kind = "method";
				method.computed = false;
				method.key = key;
				method.static = false;
				this.pushClassMethod(classBody, method, false, false, false, false);
				return true;
			} else if (this.isClassProperty()) {
				const prop = member;
				prop.computed = false;
				prop.key = key;
				prop.static = false;
				classBody.body.push(this.parseClassProperty(prop));
				return true;
			}
			this.resetPreviousNodeTrailingComments(key);
			return false;
		}
		parseClassMember(classBody, member, state) {
			const isStatic = this.isContextual(107);
			if (isStatic) {
				if (this.parseClassMemberFromModifier(classBody, member)) return;
				if (this.eat(5)) {
					this.parseClassStaticBlock(classBody, member);
					return;
				}
			}
			this.parseClassMemberWithIsStatic(classBody, member, state, isStatic);
		}
		parseClassMemberWithIsStatic(classBody, member, state, isStatic) {
			const publicMethod = member;
			const privateMethod = member;
			const publicProp = member;
			const privateProp = member;
			const accessorProp = member;
			const method = publicMethod;
			const publicMember = publicMethod;
			member.static = isStatic;
			this.parsePropertyNamePrefixOperator(member);
			if (this.eat(55)) {
				method.kind = "method";
				const isPrivateName = this.match(140);
				this.parseClassElementName(method);
				this.parsePostMemberNameModifiers(method);
				if (isPrivateName) {
					this.pushClassPrivateMethod(classBody, privateMethod, true, false);
					return;
				}
				if (this.isNonstaticConstructor(publicMethod)) this.raise(Errors.ConstructorIsGenerator, publicMethod.key);
				this.pushClassMethod(classBody, publicMethod, true, false, false, false);
				return;
			}
			const isContextual = !this.state.containsEsc && tokenIsIdentifier(this.state.type);
			const key = this.parseClassElementName(member);
			const maybeContextualKw = isContextual ? key.name : null;
			const isPrivate = this.isPrivateName(key);
			const maybeQuestionTokenStartLoc = this.state.startLoc;
			this.parsePostMemberNameModifiers(publicMember);
			if (this.isClassMethod()) {
				method.kind = "method";
				if (isPrivate) {
					this.pushClassPrivateMethod(classBody, privateMethod, false, false);
					return;
				}
				const isConstructor = this.isNonstaticConstructor(publicMethod);
				let allowsDirectSuper = false;
				if (isConstructor) {
					publicMethod.kind = "constructor";
					if (state.hadConstructor && !this.hasPlugin("typescript")) this.raise(Errors.DuplicateConstructor, key);
					if (isConstructor && this.hasPlugin("typescript") && member.override) this.raise(Errors.OverrideOnConstructor, key);
					state.hadConstructor = true;
					allowsDirectSuper = state.hadSuperClass;
				}
				this.pushClassMethod(classBody, publicMethod, false, false, isConstructor, allowsDirectSuper);
			} else if (this.isClassProperty()) {
				if (isPrivate) this.pushClassPrivateProperty(classBody, privateProp);
				else this.pushClassProperty(classBody, publicProp);
			} else if (maybeContextualKw === "async" && !this.isLineTerminator()) {
				this.resetPreviousNodeTrailingComments(key);
				const isGenerator = this.eat(55);
				if (publicMember.optional) this.unexpected(maybeQuestionTokenStartLoc);
				method.kind = "method";
				const isPrivate = this.match(140);
				this.parseClassElementName(method);
				this.parsePostMemberNameModifiers(publicMember);
				if (isPrivate) this.pushClassPrivateMethod(classBody, privateMethod, isGenerator, true);
				else {
					if (this.isNonstaticConstructor(publicMethod)) this.raise(Errors.ConstructorIsAsync, publicMethod.key);
					this.pushClassMethod(classBody, publicMethod, isGenerator, true, false, false);
				}
			} else if ((maybeContextualKw === "get" || maybeContextualKw === "set") && !(this.match(55) && this.isLineTerminator())) {
				this.resetPreviousNodeTrailingComments(key);
				method.kind = maybeContextualKw;
				const isPrivate = this.match(140);
				this.parseClassElementName(publicMethod);
				if (isPrivate) this.pushClassPrivateMethod(classBody, privateMethod, false, false);
				else {
					if (this.isNonstaticConstructor(publicMethod)) this.raise(Errors.ConstructorIsAccessor, publicMethod.key);
					this.pushClassMethod(classBody, publicMethod, false, false, false, false);
				}
				this.checkGetterSetterParams(publicMethod);
			} else if (maybeContextualKw === "accessor" && !this.isLineTerminator()) {
				this.expectPlugin("decoratorAutoAccessors");
				this.resetPreviousNodeTrailingComments(key);
				const isPrivate = this.match(140);
				this.parseClassElementName(publicProp);
				this.pushClassAccessorProperty(classBody, accessorProp, isPrivate);
			} else if (this.isLineTerminator()) {
				if (isPrivate) this.pushClassPrivateProperty(classBody, privateProp);
				else this.pushClassProperty(classBody, publicProp);
			} else this.unexpected();
		}
		parseClassElementName(member) {
			const { type, value } = this.state;
			if ((type === 133 || type === 135) && member.static && value === "prototype") this.raise(Errors.StaticPrototype, this.state.startLoc);
			if (type === 140) {
				if (value === "constructor") this.raise(Errors.ConstructorClassPrivateField, this.state.startLoc);
				const key = this.parsePrivateName();
				member.key = key;
				return key;
			}
			this.parsePropertyName(member);
			return member.key;
		}
		parseClassStaticBlock(classBody, member) {
			var _member$decorators;
			this.scope.enter(720);
			const oldLabels = this.state.labels;
			this.state.labels = [];
			this.prodParam.enter(0);
			const body = member.body = [];
			this.parseBlockOrModuleBlockBody(body, void 0, false, 8);
			this.prodParam.exit();
			this.scope.exit();
			this.state.labels = oldLabels;
			classBody.body.push(this.finishNode(member, "StaticBlock"));
			if ((_member$decorators = member.decorators) != null && _member$decorators.length) this.raise(Errors.DecoratorStaticBlock, member);
		}
		pushClassProperty(classBody, prop) {
			if (!prop.computed && this.nameIsConstructor(prop.key)) this.raise(Errors.ConstructorClassField, prop.key);
			classBody.body.push(this.parseClassProperty(prop));
		}
		pushClassPrivateProperty(classBody, prop) {
			const node = this.parseClassPrivateProperty(prop);
			classBody.body.push(node);
			this.classScope.declarePrivateName(this.getPrivateNameSV(node.key), 0, node.key.loc.start);
		}
		pushClassAccessorProperty(classBody, prop, isPrivate) {
			if (!isPrivate && !prop.computed && this.nameIsConstructor(prop.key)) this.raise(Errors.ConstructorClassField, prop.key);
			const node = this.parseClassAccessorProperty(prop);
			classBody.body.push(node);
			if (isPrivate) this.classScope.declarePrivateName(this.getPrivateNameSV(node.key), 0, node.key.loc.start);
		}
		pushClassMethod(classBody, method, isGenerator, isAsync, isConstructor, allowsDirectSuper) {
			classBody.body.push(this.parseMethod(method, isGenerator, isAsync, isConstructor, allowsDirectSuper, "ClassMethod", true));
		}
		pushClassPrivateMethod(classBody, method, isGenerator, isAsync) {
			const node = this.parseMethod(method, isGenerator, isAsync, false, false, "ClassPrivateMethod", true);
			classBody.body.push(node);
			const kind = node.kind === "get" ? node.static ? 6 : 2 : node.kind === "set" ? node.static ? 5 : 1 : 0;
			this.declareClassPrivateMethodInScope(node, kind);
		}
		declareClassPrivateMethodInScope(node, kind) {
			this.classScope.declarePrivateName(this.getPrivateNameSV(node.key), kind, node.key.loc.start);
		}
		parsePostMemberNameModifiers(methodOrProp) {}
		parseClassPrivateProperty(node) {
			this.parseInitializer(node);
			this.semicolon();
			return this.finishNode(node, "ClassPrivateProperty");
		}
		parseClassProperty(node) {
			this.parseInitializer(node);
			this.semicolon();
			return this.finishNode(node, "ClassProperty");
		}
		parseClassAccessorProperty(node) {
			this.parseInitializer(node);
			this.semicolon();
			return this.finishNode(node, "ClassAccessorProperty");
		}
		parseInitializer(node) {
			this.scope.enter(592);
			this.expressionScope.enter(sharedExpressionScope);
			this.prodParam.enter(0);
			node.value = this.eat(29) ? this.parseMaybeAssignAllowIn() : null;
			this.expressionScope.exit();
			this.prodParam.exit();
			this.scope.exit();
		}
		parseClassId(node, isStatement, optionalId, bindingType = 8331) {
			if (tokenIsIdentifier(this.state.type)) {
				node.id = this.parseIdentifier();
				this.checkStrictBindReservedWord(node.id, bindingType);
				if (isStatement) this.declareNameFromIdentifier(node.id, bindingType);
			} else if (optionalId || !isStatement) node.id = null;
			else throw this.raise(Errors.MissingClassName, this.state.startLoc);
		}
		parseClassSuper(node) {
			node.superClass = this.eat(81) ? this.parseExprSubscripts() : null;
		}
		parseExport(node, decorators) {
			const maybeDefaultIdentifier = this.parseMaybeImportPhase(node, true);
			const hasDefault = this.maybeParseExportDefaultSpecifier(node, maybeDefaultIdentifier);
			const parseAfterDefault = !hasDefault || this.eat(12);
			const hasStar = parseAfterDefault && this.eatExportStar(node);
			const hasNamespace = hasStar && this.maybeParseExportNamespaceSpecifier(node);
			const parseAfterNamespace = parseAfterDefault && !hasNamespace;
			const isFromRequired = hasDefault || hasStar;
			if (hasStar && !hasNamespace) {
				if (hasDefault) this.unexpected();
				if (decorators) throw this.raise(Errors.UnsupportedDecoratorExport, node);
				this.parseExportFrom(node, true);
				this.sawUnambiguousESM = true;
				return this.finishNode(node, "ExportAllDeclaration");
			}
			const hasSpecifiers = parseAfterNamespace && this.maybeParseExportNamedSpecifiers(node);
			if (hasDefault && parseAfterDefault && !hasStar && !hasSpecifiers) this.unexpected(null, 5);
			let hasDeclaration;
			if (isFromRequired || hasSpecifiers) {
				hasDeclaration = false;
				if (decorators) throw this.raise(Errors.UnsupportedDecoratorExport, node);
				this.parseExportFrom(node, isFromRequired);
			} else hasDeclaration = this.maybeParseExportDeclaration(node);
			if (isFromRequired || hasSpecifiers || hasDeclaration) {
				var _node2$declaration;
				const node2 = node;
				this.checkExport(node2, true, false, !!node2.source);
				if (((_node2$declaration = node2.declaration) == null ? void 0 : _node2$declaration.type) === "ClassDeclaration") this.maybeTakeDecorators(decorators, node2.declaration, node2);
				else if (decorators) throw this.raise(Errors.UnsupportedDecoratorExport, node);
				this.sawUnambiguousESM = true;
				return this.finishNode(node2, "ExportNamedDeclaration");
			}
			if (this.eat(65)) {
				const node2 = node;
				const decl = this.parseExportDefaultExpression();
				node2.declaration = decl;
				if (decl.type === "ClassDeclaration") this.maybeTakeDecorators(decorators, decl, node2);
				else if (decorators) throw this.raise(Errors.UnsupportedDecoratorExport, node);
				this.checkExport(node2, true, true);
				this.sawUnambiguousESM = true;
				return this.finishNode(node2, "ExportDefaultDeclaration");
			}
			throw this.unexpected(null, 5);
		}
		eatExportStar(node) {
			return this.eat(55);
		}
		maybeParseExportDefaultSpecifier(node, maybeDefaultIdentifier) {
			if (maybeDefaultIdentifier || this.isExportDefaultSpecifier()) {
				this.expectPlugin("exportDefaultFrom", maybeDefaultIdentifier == null ? void 0 : maybeDefaultIdentifier.loc.start);
				const id = maybeDefaultIdentifier || this.parseIdentifier(true);
				const specifier = this.startNodeAtNode(id);
				specifier.exported = id;
				node.specifiers = [this.finishNode(specifier, "ExportDefaultSpecifier")];
				return true;
			}
			return false;
		}
		maybeParseExportNamespaceSpecifier(node) {
			if (this.isContextual(94)) {
				var _ref;
				(_ref = node).specifiers ?? (_ref.specifiers = []);
				const specifier = this.startNodeAt(this.state.lastTokStartLoc);
				this.next();
				specifier.exported = this.parseModuleExportName();
				node.specifiers.push(this.finishNode(specifier, "ExportNamespaceSpecifier"));
				return true;
			}
			return false;
		}
		maybeParseExportNamedSpecifiers(node) {
			if (this.match(5)) {
				const node2 = node;
				if (!node2.specifiers) node2.specifiers = [];
				const isTypeExport = node2.exportKind === "type";
				node2.specifiers.push(...this.parseExportSpecifiers(isTypeExport));
				node2.source = null;
				if (this.hasPlugin("importAssertions")) node2.assertions = [];
				else node2.attributes = [];
				node2.declaration = null;
				return true;
			}
			return false;
		}
		maybeParseExportDeclaration(node) {
			if (this.shouldParseExportDeclaration()) {
				node.specifiers = [];
				node.source = null;
				if (this.hasPlugin("importAssertions")) node.assertions = [];
				else node.attributes = [];
				node.declaration = this.parseExportDeclaration(node);
				return true;
			}
			return false;
		}
		isAsyncFunction() {
			if (!this.isContextual(96)) return false;
			const next = this.nextTokenInLineStart();
			return this.isUnparsedContextual(next, "function");
		}
		parseExportDefaultExpression() {
			const expr = this.startNode();
			if (this.match(68)) {
				this.next();
				return this.parseFunction(expr, 5);
			} else if (this.isAsyncFunction()) {
				this.next();
				this.next();
				return this.parseFunction(expr, 13);
			}
			if (this.match(80)) return this.parseClass(expr, true, true);
			if (this.match(26)) {
				if (this.hasPlugin("decorators") && this.getPluginOption("decorators", "decoratorsBeforeExport") === true) this.raise(Errors.DecoratorBeforeExport, this.state.startLoc);
				return this.parseClass(this.maybeTakeDecorators(this.parseDecorators(false), this.startNode()), true, true);
			}
			if (this.match(75) || this.match(74) || this.isLet() && !this.isReservedWordOnNewLineAfterLet(this.nextTokenStart()) || this.isUsing() || this.isAwaitUsing()) throw this.raise(Errors.UnsupportedDefaultExport, this.state.startLoc);
			const res = this.parseMaybeAssignAllowIn();
			this.semicolon();
			return res;
		}
		parseExportDeclaration(node) {
			if (this.match(80)) return this.parseClass(this.startNode(), true, false);
			if (this.isContextual(101)) return this.parseVarStatement(this.startNode(), "let");
			return this.parseStatementListItem();
		}
		isExportDefaultSpecifier() {
			const { type } = this.state;
			if (tokenIsIdentifier(type)) {
				if (type === 96 && !this.state.containsEsc || type === 101) return false;
				if ((type === 131 || type === 130) && !this.state.containsEsc) {
					const next = this.nextTokenStart();
					const nextChar = this.input.charCodeAt(next);
					if (nextChar === 123 || this.chStartsBindingIdentifier(nextChar, next) && !this.isUnparsedContextual(next, "from")) {
						this.expectOnePlugin(["flow", "typescript"]);
						return false;
					}
				}
			} else if (!this.match(65)) return false;
			const next = this.nextTokenStart();
			const hasFrom = this.isUnparsedContextual(next, "from");
			if (this.input.charCodeAt(next) === 44 || tokenIsIdentifier(this.state.type) && hasFrom) return true;
			if (this.match(65) && hasFrom) {
				const nextAfterFrom = this.input.charCodeAt(this.hasPlugin("exportDefaultFrom") ? this.nextTokenStartSince(next + 4) : this.nextTokenInLineStartSince(next + 4));
				return nextAfterFrom === 34 || nextAfterFrom === 39;
			}
			return false;
		}
		parseExportFrom(node, expect) {
			if (this.eatContextual(99)) {
				node.source = this.parseImportSource();
				this.checkExport(node);
				this.maybeParseImportAttributes(node);
				this.checkJSONModuleImport(node);
			} else if (expect) this.unexpected(null, 99);
			this.semicolon();
		}
		shouldParseExportDeclaration() {
			const { type } = this.state;
			if (type === 26) {
				this.expectOnePlugin(["decorators", "decorators-legacy"]);
				if (this.hasPlugin("decorators")) {
					if (this.getPluginOption("decorators", "decoratorsBeforeExport") === true) this.raise(Errors.DecoratorBeforeExport, this.state.startLoc);
					return true;
				}
			}
			if (this.isUsing()) {
				this.raise(Errors.UsingDeclarationExport, this.state.startLoc);
				return true;
			}
			if (this.isAwaitUsing()) {
				this.raise(Errors.UsingDeclarationExport, this.state.startLoc);
				return true;
			}
			return type === 74 || type === 75 || type === 68 || type === 80 || this.isLet() || this.isAsyncFunction();
		}
		checkExport(node, checkNames, isDefault, isFrom) {
			if (checkNames) {
				var _node$specifiers;
				if (isDefault) {
					this.checkDuplicateExports(node, "default");
					if (this.hasPlugin("exportDefaultFrom")) {
						var _declaration$extra;
						const declaration = node.declaration;
						if (declaration.type === "Identifier" && declaration.name === "from" && declaration.end - declaration.start === 4 && !((_declaration$extra = declaration.extra) != null && _declaration$extra.parenthesized)) this.raise(Errors.ExportDefaultFromAsIdentifier, declaration);
					}
				} else if ((_node$specifiers = node.specifiers) != null && _node$specifiers.length) for (const specifier of node.specifiers) {
					const { exported } = specifier;
					const exportName = exported.type === "Identifier" ? exported.name : exported.value;
					this.checkDuplicateExports(specifier, exportName);
					if (!isFrom && specifier.local) {
						const { local } = specifier;
						if (local.type !== "Identifier") this.raise(Errors.ExportBindingIsString, specifier, {
							localName: local.value,
							exportName,
							typeModifierIn: node.exportKind === "type" ? "declaration" : specifier.exportKind === "type" ? "specifier" : void 0
						});
						else {
							this.checkReservedWord(local.name, local.loc.start, true, false);
							this.scope.checkLocalExport(local);
						}
					}
				}
				else if (node.declaration) {
					const decl = node.declaration;
					if (decl.type === "FunctionDeclaration" || decl.type === "ClassDeclaration") {
						const { id } = decl;
						if (!id) throw new Error("Assertion failure");
						this.checkDuplicateExports(node, id.name);
					} else if (decl.type === "VariableDeclaration") for (const declaration of decl.declarations) this.checkDeclaration(declaration.id);
				}
			}
		}
		checkDeclaration(node) {
			if (node.type === "Identifier") this.checkDuplicateExports(node, node.name);
			else if (node.type === "ObjectPattern") for (const prop of node.properties) this.checkDeclaration(prop);
			else if (node.type === "ArrayPattern") {
				for (const elem of node.elements) if (elem) this.checkDeclaration(elem);
			} else if (node.type === "ObjectProperty") this.checkDeclaration(node.value);
			else if (node.type === "RestElement") this.checkDeclaration(node.argument);
			else if (node.type === "AssignmentPattern") this.checkDeclaration(node.left);
		}
		checkDuplicateExports(node, exportName) {
			if (this.exportedIdentifiers.has(exportName)) {
				if (exportName === "default") this.raise(Errors.DuplicateDefaultExport, node);
				else this.raise(Errors.DuplicateExport, node, { exportName });
			}
			this.exportedIdentifiers.add(exportName);
		}
		parseExportSpecifiers(isInTypeExport) {
			const nodes = [];
			let first = true;
			this.expect(5);
			while (!this.eat(8)) {
				if (first) first = false;
				else {
					this.expect(12);
					if (this.eat(8)) break;
				}
				const isMaybeTypeOnly = this.isContextual(131);
				const isString = this.match(135);
				const node = this.startNode();
				node.local = this.parseModuleExportName();
				nodes.push(this.parseExportSpecifier(node, isString, isInTypeExport, isMaybeTypeOnly));
			}
			return nodes;
		}
		parseExportSpecifier(node, isString, isInTypeExport, isMaybeTypeOnly) {
			if (this.eatContextual(94)) node.exported = this.parseModuleExportName();
			else if (isString) node.exported = this.cloneStringLiteral(node.local);
			else if (!node.exported) node.exported = this.cloneIdentifier(node.local);
			return this.finishNode(node, "ExportSpecifier");
		}
		parseModuleExportName() {
			if (this.match(135)) {
				const result = this.parseStringLiteral(this.state.value);
				const surrogate = loneSurrogate.exec(result.value);
				if (surrogate) this.raise(Errors.ModuleExportNameHasLoneSurrogate, result, { surrogateCharCode: surrogate[0].charCodeAt(0) });
				return result;
			}
			return this.parseIdentifier(true);
		}
		isJSONModuleImport(node) {
			if (node.assertions != null) return node.assertions.some(({ key, value }) => {
				return value.value === "json" && (key.type === "Identifier" ? key.name === "type" : key.value === "type");
			});
			return false;
		}
		checkImportReflection(node) {
			const { specifiers } = node;
			const singleBindingType = specifiers.length === 1 ? specifiers[0].type : null;
			if (node.phase === "source") {
				if (singleBindingType !== "ImportDefaultSpecifier") this.raise(Errors.SourcePhaseImportRequiresDefault, node.loc.start);
			} else if (node.phase === "defer") {
				if (singleBindingType !== "ImportNamespaceSpecifier") this.raise(Errors.DeferImportRequiresNamespace, node.loc.start);
			} else if (node.module) {
				var _node$assertions;
				if (singleBindingType !== "ImportDefaultSpecifier") this.raise(Errors.ImportReflectionNotBinding, specifiers[0].loc.start);
				if (((_node$assertions = node.assertions) == null ? void 0 : _node$assertions.length) > 0) this.raise(Errors.ImportReflectionHasAssertion, specifiers[0].loc.start);
			}
		}
		checkJSONModuleImport(node) {
			if (this.isJSONModuleImport(node) && node.type !== "ExportAllDeclaration") {
				const { specifiers } = node;
				if (specifiers != null) {
					const nonDefaultNamedSpecifier = specifiers.find((specifier) => {
						let imported;
						if (specifier.type === "ExportSpecifier") imported = specifier.local;
						else if (specifier.type === "ImportSpecifier") imported = specifier.imported;
						if (imported !== void 0) return imported.type === "Identifier" ? imported.name !== "default" : imported.value !== "default";
					});
					if (nonDefaultNamedSpecifier !== void 0) this.raise(Errors.ImportJSONBindingNotDefault, nonDefaultNamedSpecifier.loc.start);
				}
			}
		}
		isPotentialImportPhase(isExport) {
			if (isExport) return false;
			return this.isContextual(106) || this.isContextual(98) || this.isContextual(128);
		}
		applyImportPhase(node, isExport, phase, loc) {
			if (isExport) return;
			if (phase === "module") {
				this.expectPlugin("importReflection", loc);
				node.module = true;
			} else if (this.hasPlugin("importReflection")) node.module = false;
			if (phase === "source") {
				this.expectPlugin("sourcePhaseImports", loc);
				node.phase = "source";
			} else if (phase === "defer") {
				this.expectPlugin("deferredImportEvaluation", loc);
				node.phase = "defer";
			} else if (this.hasPlugin("sourcePhaseImports") || this.hasPlugin("deferredImportEvaluation")) node.phase = null;
		}
		parseMaybeImportPhase(node, isExport) {
			if (!this.isPotentialImportPhase(isExport)) {
				this.applyImportPhase(node, isExport, null);
				return null;
			}
			const phaseIdentifier = this.startNode();
			const phaseIdentifierName = this.parseIdentifierName(true);
			const { type } = this.state;
			if (tokenIsKeywordOrIdentifier(type) ? type !== 99 || this.lookaheadCharCode() === 102 : type !== 12) {
				this.applyImportPhase(node, isExport, phaseIdentifierName, phaseIdentifier.loc.start);
				return null;
			} else {
				this.applyImportPhase(node, isExport, null);
				return this.createIdentifier(phaseIdentifier, phaseIdentifierName);
			}
		}
		isPrecedingIdImportPhase(phase) {
			const { type } = this.state;
			return tokenIsIdentifier(type) ? type !== 99 || this.lookaheadCharCode() === 102 : type !== 12;
		}
		parseImport(node) {
			if (this.match(135)) return this.parseImportSourceAndAttributes(node);
			return this.parseImportSpecifiersAndAfter(node, this.parseMaybeImportPhase(node, false));
		}
		parseImportSpecifiersAndAfter(node, maybeDefaultIdentifier) {
			node.specifiers = [];
			const parseNext = !this.maybeParseDefaultImportSpecifier(node, maybeDefaultIdentifier) || this.eat(12);
			const hasStar = parseNext && this.maybeParseStarImportSpecifier(node);
			if (parseNext && !hasStar) this.parseNamedImportSpecifiers(node);
			this.expectContextual(99);
			return this.parseImportSourceAndAttributes(node);
		}
		parseImportSourceAndAttributes(node) {
			node.specifiers ??= [];
			node.source = this.parseImportSource();
			this.maybeParseImportAttributes(node);
			this.checkImportReflection(node);
			this.checkJSONModuleImport(node);
			this.semicolon();
			this.sawUnambiguousESM = true;
			return this.finishNode(node, "ImportDeclaration");
		}
		parseImportSource() {
			if (!this.match(135)) this.unexpected();
			return this.parseExprAtom();
		}
		parseImportSpecifierLocal(node, specifier, type) {
			specifier.local = this.parseIdentifier();
			node.specifiers.push(this.finishImportSpecifier(specifier, type));
		}
		finishImportSpecifier(specifier, type, bindingType = 8201) {
			this.checkLVal(specifier.local, { type }, bindingType);
			return this.finishNode(specifier, type);
		}
		parseImportAttributes() {
			this.expect(5);
			const attrs = [];
			const attrNames = /* @__PURE__ */ new Set();
			do {
				if (this.match(8)) break;
				const node = this.startNode();
				const keyName = this.state.value;
				if (attrNames.has(keyName)) this.raise(Errors.ModuleAttributesWithDuplicateKeys, this.state.startLoc, { key: keyName });
				attrNames.add(keyName);
				if (this.match(135)) node.key = this.parseStringLiteral(keyName);
				else node.key = this.parseIdentifier(true);
				this.expect(14);
				if (!this.match(135)) throw this.raise(Errors.ModuleAttributeInvalidValue, this.state.startLoc);
				node.value = this.parseStringLiteral(this.state.value);
				attrs.push(this.finishNode(node, "ImportAttribute"));
			} while (this.eat(12));
			this.expect(8);
			return attrs;
		}
		parseModuleAttributes() {
			const attrs = [];
			const attributes = /* @__PURE__ */ new Set();
			do {
				const node = this.startNode();
				node.key = this.parseIdentifier(true);
				if (node.key.name !== "type") this.raise(Errors.ModuleAttributeDifferentFromType, node.key);
				if (attributes.has(node.key.name)) this.raise(Errors.ModuleAttributesWithDuplicateKeys, node.key, { key: node.key.name });
				attributes.add(node.key.name);
				this.expect(14);
				if (!this.match(135)) throw this.raise(Errors.ModuleAttributeInvalidValue, this.state.startLoc);
				node.value = this.parseStringLiteral(this.state.value);
				attrs.push(this.finishNode(node, "ImportAttribute"));
			} while (this.eat(12));
			return attrs;
		}
		maybeParseImportAttributes(node) {
			let attributes;
			var useWith = false;
			if (this.match(76)) {
				if (this.hasPrecedingLineBreak() && this.lookaheadCharCode() === 40) return;
				this.next();
				if (this.hasPlugin("moduleAttributes")) {
					attributes = this.parseModuleAttributes();
					this.addExtra(node, "deprecatedWithLegacySyntax", true);
				} else attributes = this.parseImportAttributes();
				useWith = true;
			} else if (this.isContextual(95) && !this.hasPrecedingLineBreak()) {
				if (!this.hasPlugin("deprecatedImportAssert") && !this.hasPlugin("importAssertions")) this.raise(Errors.ImportAttributesUseAssert, this.state.startLoc);
				if (!this.hasPlugin("importAssertions")) this.addExtra(node, "deprecatedAssertSyntax", true);
				this.next();
				attributes = this.parseImportAttributes();
			} else attributes = [];
			if (!useWith && this.hasPlugin("importAssertions")) node.assertions = attributes;
			else node.attributes = attributes;
		}
		maybeParseDefaultImportSpecifier(node, maybeDefaultIdentifier) {
			if (maybeDefaultIdentifier) {
				const specifier = this.startNodeAtNode(maybeDefaultIdentifier);
				specifier.local = maybeDefaultIdentifier;
				node.specifiers.push(this.finishImportSpecifier(specifier, "ImportDefaultSpecifier"));
				return true;
			} else if (tokenIsKeywordOrIdentifier(this.state.type)) {
				this.parseImportSpecifierLocal(node, this.startNode(), "ImportDefaultSpecifier");
				return true;
			}
			return false;
		}
		maybeParseStarImportSpecifier(node) {
			if (this.match(55)) {
				const specifier = this.startNode();
				this.next();
				this.expectContextual(94);
				this.parseImportSpecifierLocal(node, specifier, "ImportNamespaceSpecifier");
				return true;
			}
			return false;
		}
		parseNamedImportSpecifiers(node) {
			let first = true;
			this.expect(5);
			while (!this.eat(8)) {
				if (first) first = false;
				else {
					if (this.eat(14)) throw this.raise(Errors.DestructureNamedImport, this.state.startLoc);
					this.expect(12);
					if (this.eat(8)) break;
				}
				const specifier = this.startNode();
				const importedIsString = this.match(135);
				const isMaybeTypeOnly = this.isContextual(131);
				specifier.imported = this.parseModuleExportName();
				const importSpecifier = this.parseImportSpecifier(specifier, importedIsString, node.importKind === "type" || node.importKind === "typeof", isMaybeTypeOnly, void 0);
				node.specifiers.push(importSpecifier);
			}
		}
		parseImportSpecifier(specifier, importedIsString, isInTypeOnlyImport, isMaybeTypeOnly, bindingType) {
			if (this.eatContextual(94)) specifier.local = this.parseIdentifier();
			else {
				const { imported } = specifier;
				if (importedIsString) throw this.raise(Errors.ImportBindingIsString, specifier, { importName: imported.value });
				this.checkReservedWord(imported.name, specifier.loc.start, true, true);
				if (!specifier.local) specifier.local = this.cloneIdentifier(imported);
			}
			return this.finishImportSpecifier(specifier, "ImportSpecifier", bindingType);
		}
		isThisParam(param) {
			return param.type === "Identifier" && param.name === "this";
		}
	};
	const keywordAndTSRelationalOperator = /in(?:stanceof)?|as|satisfies/y;
	function nonNull(x) {
		if (x == null) throw new Error(`Unexpected ${x} value.`);
		return x;
	}
	function assert(x) {
		if (!x) throw new Error("Assert fail");
	}
	const TSErrors = ParseErrorEnum`typescript`({
		AbstractMethodHasImplementation: ({ methodName }) => `Method '${methodName}' cannot have an implementation because it is marked abstract.`,
		AbstractPropertyHasInitializer: ({ propertyName }) => `Property '${propertyName}' cannot have an initializer because it is marked abstract.`,
		AccessorCannotBeOptional: "An 'accessor' property cannot be declared optional.",
		AccessorCannotDeclareThisParameter: "'get' and 'set' accessors cannot declare 'this' parameters.",
		AccessorCannotHaveTypeParameters: "An accessor cannot have type parameters.",
		ClassMethodHasDeclare: "Class methods cannot have the 'declare' modifier.",
		ClassMethodHasReadonly: "Class methods cannot have the 'readonly' modifier.",
		ConstInitializerMustBeStringOrNumericLiteralOrLiteralEnumReference: "A 'const' initializer in an ambient context must be a string or numeric literal or literal enum reference.",
		ConstructorHasTypeParameters: "Type parameters cannot appear on a constructor declaration.",
		DeclareAccessor: ({ kind }) => `'declare' is not allowed in ${kind}ters.`,
		DeclareClassFieldHasInitializer: "Initializers are not allowed in ambient contexts.",
		DeclareFunctionHasImplementation: "An implementation cannot be declared in ambient contexts.",
		DuplicateAccessibilityModifier: ({ modifier }) => `Accessibility modifier already seen: '${modifier}'.`,
		DuplicateModifier: ({ modifier }) => `Duplicate modifier: '${modifier}'.`,
		EmptyHeritageClauseType: ({ token }) => `'${token}' list cannot be empty.`,
		EmptyTypeArguments: "Type argument list cannot be empty.",
		EmptyTypeParameters: "Type parameter list cannot be empty.",
		ExpectedAmbientAfterExportDeclare: "'export declare' must be followed by an ambient declaration.",
		ImportAliasHasImportType: "An import alias can not use 'import type'.",
		ImportReflectionHasImportType: "An `import module` declaration can not use `type` modifier",
		IncompatibleModifiers: ({ modifiers }) => `'${modifiers[0]}' modifier cannot be used with '${modifiers[1]}' modifier.`,
		IndexSignatureHasAbstract: "Index signatures cannot have the 'abstract' modifier.",
		IndexSignatureHasAccessibility: ({ modifier }) => `Index signatures cannot have an accessibility modifier ('${modifier}').`,
		IndexSignatureHasDeclare: "Index signatures cannot have the 'declare' modifier.",
		IndexSignatureHasOverride: "'override' modifier cannot appear on an index signature.",
		IndexSignatureHasStatic: "Index signatures cannot have the 'static' modifier.",
		InitializerNotAllowedInAmbientContext: "Initializers are not allowed in ambient contexts.",
		InvalidHeritageClauseType: ({ token }) => `'${token}' list can only include identifiers or qualified-names with optional type arguments.`,
		InvalidModifierOnAwaitUsingDeclaration: (modifier) => `'${modifier}' modifier cannot appear on an await using declaration.`,
		InvalidModifierOnTypeMember: ({ modifier }) => `'${modifier}' modifier cannot appear on a type member.`,
		InvalidModifierOnTypeParameter: ({ modifier }) => `'${modifier}' modifier cannot appear on a type parameter.`,
		InvalidModifierOnTypeParameterPositions: ({ modifier }) => `'${modifier}' modifier can only appear on a type parameter of a class, interface or type alias.`,
		InvalidModifierOnUsingDeclaration: (modifier) => `'${modifier}' modifier cannot appear on a using declaration.`,
		InvalidModifiersOrder: ({ orderedModifiers }) => `'${orderedModifiers[0]}' modifier must precede '${orderedModifiers[1]}' modifier.`,
		InvalidPropertyAccessAfterInstantiationExpression: "Invalid property access after an instantiation expression. You can either wrap the instantiation expression in parentheses, or delete the type arguments.",
		InvalidTupleMemberLabel: "Tuple members must be labeled with a simple identifier.",
		MissingInterfaceName: "'interface' declarations must be followed by an identifier.",
		NonAbstractClassHasAbstractMethod: "Abstract methods can only appear within an abstract class.",
		NonClassMethodPropertyHasAbstractModifier: "'abstract' modifier can only appear on a class, method, or property declaration.",
		OptionalTypeBeforeRequired: "A required element cannot follow an optional element.",
		OverrideNotInSubClass: "This member cannot have an 'override' modifier because its containing class does not extend another class.",
		PatternIsOptional: "A binding pattern parameter cannot be optional in an implementation signature.",
		PrivateElementHasAbstract: "Private elements cannot have the 'abstract' modifier.",
		PrivateElementHasAccessibility: ({ modifier }) => `Private elements cannot have an accessibility modifier ('${modifier}').`,
		ReadonlyForMethodSignature: "'readonly' modifier can only appear on a property declaration or index signature.",
		ReservedArrowTypeParam: "This syntax is reserved in files with the .mts or .cts extension. Add a trailing comma, as in `<T,>() => ...`.",
		ReservedTypeAssertion: "This syntax is reserved in files with the .mts or .cts extension. Use an `as` expression instead.",
		SetAccessorCannotHaveOptionalParameter: "A 'set' accessor cannot have an optional parameter.",
		SetAccessorCannotHaveRestParameter: "A 'set' accessor cannot have rest parameter.",
		SetAccessorCannotHaveReturnType: "A 'set' accessor cannot have a return type annotation.",
		SingleTypeParameterWithoutTrailingComma: ({ typeParameterName }) => `Single type parameter ${typeParameterName} should have a trailing comma. Example usage: <${typeParameterName},>.`,
		StaticBlockCannotHaveModifier: "Static class blocks cannot have any modifier.",
		TupleOptionalAfterType: "A labeled tuple optional element must be declared using a question mark after the name and before the colon (`name?: type`), rather than after the type (`name: type?`).",
		TypeAnnotationAfterAssign: "Type annotations must come before default assignments, e.g. instead of `age = 25: number` use `age: number = 25`.",
		TypeImportCannotSpecifyDefaultAndNamed: "A type-only import can specify a default import or named bindings, but not both.",
		TypeModifierIsUsedInTypeExports: "The 'type' modifier cannot be used on a named export when 'export type' is used on its export statement.",
		TypeModifierIsUsedInTypeImports: "The 'type' modifier cannot be used on a named import when 'import type' is used on its import statement.",
		UnexpectedParameterModifier: "A parameter property is only allowed in a constructor implementation.",
		UnexpectedReadonly: "'readonly' type modifier is only permitted on array and tuple literal types.",
		UnexpectedTypeAnnotation: "Did not expect a type annotation here.",
		UnexpectedTypeCastInParameter: "Unexpected type cast in parameter position.",
		UnsupportedImportTypeArgument: "Argument in a type import must be a string literal.",
		UnsupportedParameterPropertyKind: "A parameter property may not be declared using a binding pattern.",
		UnsupportedSignatureParameterKind: ({ type }) => `Name in a signature must be an Identifier, ObjectPattern or ArrayPattern, instead got ${type}.`,
		UsingDeclarationInAmbientContext: (kind) => `'${kind}' declarations are not allowed in ambient contexts.`
	});
	function keywordTypeFromName(value) {
		switch (value) {
			case "any": return "TSAnyKeyword";
			case "boolean": return "TSBooleanKeyword";
			case "bigint": return "TSBigIntKeyword";
			case "never": return "TSNeverKeyword";
			case "number": return "TSNumberKeyword";
			case "object": return "TSObjectKeyword";
			case "string": return "TSStringKeyword";
			case "symbol": return "TSSymbolKeyword";
			case "undefined": return "TSUndefinedKeyword";
			case "unknown": return "TSUnknownKeyword";
			default: return;
		}
	}
	function tsIsAccessModifier(modifier) {
		return modifier === "private" || modifier === "public" || modifier === "protected";
	}
	function tsIsVarianceAnnotations(modifier) {
		return modifier === "in" || modifier === "out";
	}
	function tsIsTypeCast(node) {
		switch (node.type) {
			case "TSAsExpression":
			case "TSSatisfiesExpression":
			case "TSNonNullExpression":
			case "TSTypeAssertion": return true;
			default: return false;
		}
	}
	function tsIsInvalidArrowParamsError(error, returnTypeStart) {
		if (error.pos >= returnTypeStart) return false;
		switch (error.reasonCode) {
			case "AwaitBindingIdentifier":
			case "AwaitExpressionFormalParameter":
			case "IllegalLanguageModeDirective":
			case "ParamDupe":
			case "StrictEvalArgumentsBinding":
			case "VarRedeclaration":
			case "YieldInParameter": return false;
			default: return true;
		}
	}
	function tsHasUnambiguousArrowParams(params) {
		var _first, _first2, _first3;
		if (!(params != null && params.length)) return true;
		let first = params[0];
		if (((_first = first) == null ? void 0 : _first.type) === "AssignmentPattern" || ((_first2 = first) == null ? void 0 : _first2.type) === "AssignmentExpression") first = first.left;
		switch ((_first3 = first) == null ? void 0 : _first3.type) {
			case "RestElement":
			case "SpreadElement": return true;
			case "TSTypeCastExpression": return first.expression.type === "Identifier" || first.expression.type === "ThisExpression";
			case "Identifier": return !!first.typeAnnotation || !!first.optional;
			default: return false;
		}
	}
	var typescript = (superClass) => class TypeScriptParserMixin extends superClass {
		constructor(...args) {
			super(...args);
			this.tsParseInOutModifiers = this.tsParseModifiers.bind(this, {
				allowedModifiers: ["in", "out"],
				disallowedModifiers: [
					"const",
					"public",
					"private",
					"protected",
					"readonly",
					"declare",
					"abstract",
					"override"
				],
				errorTemplate: TSErrors.InvalidModifierOnTypeParameter
			});
			this.tsParseConstModifier = this.tsParseModifiers.bind(this, {
				allowedModifiers: ["const"],
				disallowedModifiers: ["in", "out"],
				errorTemplate: TSErrors.InvalidModifierOnTypeParameterPositions
			});
			this.tsParseInOutConstModifiers = this.tsParseModifiers.bind(this, {
				allowedModifiers: [
					"in",
					"out",
					"const"
				],
				disallowedModifiers: [
					"public",
					"private",
					"protected",
					"readonly",
					"declare",
					"abstract",
					"override"
				],
				errorTemplate: TSErrors.InvalidModifierOnTypeParameter
			});
			this.tsArrowReturnTypeAt = /* @__PURE__ */ new Map();
		}
		getScopeHandler() {
			return TypeScriptScopeHandler;
		}
		tsIsIdentifier() {
			return tokenIsIdentifier(this.state.type);
		}
		tsTokenCanFollowModifier() {
			return this.match(0) || this.match(5) || this.match(55) || this.match(21) || this.match(140) || this.isLiteralPropertyName();
		}
		tsNextTokenOnSameLineAndCanFollowModifier() {
			this.next();
			if (this.hasPrecedingLineBreak()) return false;
			return this.tsTokenCanFollowModifier();
		}
		tsNextTokenCanFollowModifier() {
			if (this.match(107)) {
				this.next();
				return this.tsTokenCanFollowModifier();
			}
			return this.tsNextTokenOnSameLineAndCanFollowModifier();
		}
		tsParseModifier(allowedModifiers, stopOnStartOfClassStaticBlock, hasSeenStaticModifier) {
			if (!tokenIsIdentifier(this.state.type) && this.state.type !== 58 && this.state.type !== 75) return;
			const modifier = this.state.value;
			if (allowedModifiers.includes(modifier)) {
				if (hasSeenStaticModifier && this.match(107)) return;
				if (stopOnStartOfClassStaticBlock && this.tsIsStartOfStaticBlocks()) return;
				const escapedKeywordLoc = this.state.containsEsc && !tokenIsIdentifier(this.state.type) ? this.state.startLoc : null;
				if (escapedKeywordLoc) this.state.containsEsc = false;
				if (this.tsTryParse(this.tsNextTokenCanFollowModifier.bind(this))) {
					if (escapedKeywordLoc) this.raise(Errors.InvalidEscapedReservedWord, escapedKeywordLoc, { reservedWord: modifier });
					return modifier;
				}
				if (escapedKeywordLoc) this.state.containsEsc = true;
			}
		}
		tsParseModifiers({ allowedModifiers, disallowedModifiers, stopOnStartOfClassStaticBlock, errorTemplate = TSErrors.InvalidModifierOnTypeMember }, modified) {
			const enforceOrder = (loc, modifier, before, after) => {
				if (modifier === before && modified[after]) this.raise(TSErrors.InvalidModifiersOrder, loc, { orderedModifiers: [before, after] });
			};
			const incompatible = (loc, modifier, mod1, mod2) => {
				if (modified[mod1] && modifier === mod2 || modified[mod2] && modifier === mod1) this.raise(TSErrors.IncompatibleModifiers, loc, { modifiers: [mod1, mod2] });
			};
			for (;;) {
				const { startLoc } = this.state;
				const modifier = this.tsParseModifier(allowedModifiers.concat(disallowedModifiers != null ? disallowedModifiers : []), stopOnStartOfClassStaticBlock, modified.static);
				if (!modifier) break;
				if (tsIsAccessModifier(modifier)) {
					if (modified.accessibility) this.raise(TSErrors.DuplicateAccessibilityModifier, startLoc, { modifier });
					else {
						enforceOrder(startLoc, modifier, modifier, "override");
						enforceOrder(startLoc, modifier, modifier, "static");
						enforceOrder(startLoc, modifier, modifier, "readonly");
						modified.accessibility = modifier;
					}
				} else if (tsIsVarianceAnnotations(modifier)) {
					if (modified[modifier]) this.raise(TSErrors.DuplicateModifier, startLoc, { modifier });
					modified[modifier] = true;
					enforceOrder(startLoc, modifier, "in", "out");
				} else {
					if (hasOwnProperty.call(modified, modifier)) this.raise(TSErrors.DuplicateModifier, startLoc, { modifier });
					else {
						enforceOrder(startLoc, modifier, "static", "readonly");
						enforceOrder(startLoc, modifier, "static", "override");
						enforceOrder(startLoc, modifier, "override", "readonly");
						enforceOrder(startLoc, modifier, "abstract", "override");
						incompatible(startLoc, modifier, "declare", "override");
						incompatible(startLoc, modifier, "static", "abstract");
					}
					modified[modifier] = true;
				}
				if (disallowedModifiers != null && disallowedModifiers.includes(modifier)) this.raise(errorTemplate, startLoc, { modifier });
			}
		}
		tsIsListTerminator(kind) {
			switch (kind) {
				case "EnumMembers":
				case "TypeMembers": return this.match(8);
				case "HeritageClauseElement": return this.match(5);
				case "TupleElementTypes": return this.match(3);
				case "TypeParametersOrArguments": return this.match(48);
			}
		}
		tsParseList(kind, parseElement) {
			const result = [];
			while (!this.tsIsListTerminator(kind)) result.push(parseElement());
			return result;
		}
		tsParseDelimitedList(kind, parseElement, refTrailingCommaPos) {
			return nonNull(this.tsParseDelimitedListWorker(kind, parseElement, true, refTrailingCommaPos));
		}
		tsParseDelimitedListWorker(kind, parseElement, expectSuccess, refTrailingCommaPos) {
			const result = [];
			let trailingCommaPos = -1;
			for (;;) {
				if (this.tsIsListTerminator(kind)) break;
				trailingCommaPos = -1;
				const element = parseElement();
				if (element == null) return;
				result.push(element);
				if (this.eat(12)) {
					trailingCommaPos = this.state.lastTokStartLoc.index;
					continue;
				}
				if (this.tsIsListTerminator(kind)) break;
				if (expectSuccess) this.expect(12);
				return;
			}
			if (refTrailingCommaPos) refTrailingCommaPos.value = trailingCommaPos;
			return result;
		}
		tsParseBracketedList(kind, parseElement, bracket, skipFirstToken, refTrailingCommaPos) {
			if (!skipFirstToken) {
				if (bracket) this.expect(0);
				else this.expect(47);
			}
			const result = this.tsParseDelimitedList(kind, parseElement, refTrailingCommaPos);
			if (bracket) this.expect(3);
			else this.expect(48);
			return result;
		}
		tsParseImportType() {
			const node = this.startNode();
			this.expect(83);
			this.expect(10);
			if (!this.match(135)) {
				this.raise(TSErrors.UnsupportedImportTypeArgument, this.state.startLoc);
				node.argument = super.parseExprAtom();
			} else node.argument = this.parseStringLiteral(this.state.value);
			if (this.eat(12)) node.options = this.tsParseImportTypeOptions();
			else node.options = null;
			this.expect(11);
			if (this.eat(16)) node.qualifier = this.tsParseEntityName(3);
			if (this.match(47)) node.typeParameters = this.tsParseTypeArguments();
			return this.finishNode(node, "TSImportType");
		}
		tsParseImportTypeOptions() {
			const node = this.startNode();
			this.expect(5);
			const withProperty = this.startNode();
			if (this.isContextual(76)) {
				withProperty.method = false;
				withProperty.key = this.parseIdentifier(true);
				withProperty.computed = false;
				withProperty.shorthand = false;
			} else this.unexpected(null, 76);
			this.expect(14);
			withProperty.value = this.tsParseImportTypeWithPropertyValue();
			node.properties = [this.finishObjectProperty(withProperty)];
			this.eat(12);
			this.expect(8);
			return this.finishNode(node, "ObjectExpression");
		}
		tsParseImportTypeWithPropertyValue() {
			const node = this.startNode();
			const properties = [];
			this.expect(5);
			while (!this.match(8)) {
				const type = this.state.type;
				if (tokenIsIdentifier(type) || type === 135) properties.push(super.parsePropertyDefinition(null));
				else this.unexpected();
				this.eat(12);
			}
			node.properties = properties;
			this.next();
			return this.finishNode(node, "ObjectExpression");
		}
		tsParseEntityName(flags) {
			let entity;
			if (flags & 1 && this.match(78)) {
				if (flags & 2) entity = this.parseIdentifier(true);
				else {
					const node = this.startNode();
					this.next();
					entity = this.finishNode(node, "ThisExpression");
				}
			} else entity = this.parseIdentifier(!!(flags & 1));
			while (this.eat(16)) {
				const node = this.startNodeAtNode(entity);
				node.left = entity;
				node.right = this.parseIdentifier(!!(flags & 1));
				entity = this.finishNode(node, "TSQualifiedName");
			}
			return entity;
		}
		tsParseTypeReference() {
			const node = this.startNode();
			node.typeName = this.tsParseEntityName(1);
			if (!this.hasPrecedingLineBreak() && this.match(47)) node.typeParameters = this.tsParseTypeArguments();
			return this.finishNode(node, "TSTypeReference");
		}
		tsParseThisTypePredicate(lhs) {
			this.next();
			const node = this.startNodeAtNode(lhs);
			node.parameterName = lhs;
			node.typeAnnotation = this.tsParseTypeAnnotation(false);
			node.asserts = false;
			return this.finishNode(node, "TSTypePredicate");
		}
		tsParseThisTypeNode() {
			const node = this.startNode();
			this.next();
			return this.finishNode(node, "TSThisType");
		}
		tsParseTypeQuery() {
			const node = this.startNode();
			this.expect(87);
			if (this.match(83)) node.exprName = this.tsParseImportType();
			else node.exprName = this.tsParseEntityName(3);
			if (!this.hasPrecedingLineBreak() && this.match(47)) node.typeParameters = this.tsParseTypeArguments();
			return this.finishNode(node, "TSTypeQuery");
		}
		tsParseTypeParameter(parseModifiers) {
			const node = this.startNode();
			parseModifiers(node);
			node.name = this.tsParseTypeParameterName();
			node.constraint = this.tsEatThenParseType(81);
			node.default = this.tsEatThenParseType(29);
			return this.finishNode(node, "TSTypeParameter");
		}
		tsTryParseTypeParameters(parseModifiers) {
			if (this.match(47)) return this.tsParseTypeParameters(parseModifiers);
		}
		tsParseTypeParameters(parseModifiers) {
			const node = this.startNode();
			if (this.match(47) || this.match(144)) this.next();
			else this.unexpected();
			const refTrailingCommaPos = { value: -1 };
			node.params = this.tsParseBracketedList("TypeParametersOrArguments", this.tsParseTypeParameter.bind(this, parseModifiers), false, true, refTrailingCommaPos);
			if (node.params.length === 0) this.raise(TSErrors.EmptyTypeParameters, node);
			if (refTrailingCommaPos.value !== -1) this.addExtra(node, "trailingComma", refTrailingCommaPos.value);
			return this.finishNode(node, "TSTypeParameterDeclaration");
		}
		tsFillSignature(returnToken, signature) {
			const returnTokenRequired = returnToken === 19;
			const paramsKey = "parameters";
			const returnTypeKey = "typeAnnotation";
			signature.typeParameters = this.tsTryParseTypeParameters(this.tsParseConstModifier);
			this.expect(10);
			signature[paramsKey] = this.tsParseBindingListForSignature();
			if (returnTokenRequired) signature[returnTypeKey] = this.tsParseTypeOrTypePredicateAnnotation(returnToken);
			else if (this.match(returnToken)) signature[returnTypeKey] = this.tsParseTypeOrTypePredicateAnnotation(returnToken);
		}
		tsParseBindingListForSignature() {
			const list = super.parseBindingList(11, 41, 2);
			for (const pattern of list) {
				const { type } = pattern;
				if (type === "AssignmentPattern" || type === "TSParameterProperty") this.raise(TSErrors.UnsupportedSignatureParameterKind, pattern, { type });
			}
			return list;
		}
		tsParseTypeMemberSemicolon() {
			if (!this.eat(12) && !this.isLineTerminator()) this.expect(13);
		}
		tsParseSignatureMember(kind, node) {
			this.tsFillSignature(14, node);
			this.tsParseTypeMemberSemicolon();
			return this.finishNode(node, kind);
		}
		tsIsUnambiguouslyIndexSignature() {
			this.next();
			if (tokenIsIdentifier(this.state.type)) {
				this.next();
				return this.match(14);
			}
			return false;
		}
		tsTryParseIndexSignature(node) {
			if (!(this.match(0) && this.tsLookAhead(this.tsIsUnambiguouslyIndexSignature.bind(this)))) return;
			this.expect(0);
			const id = this.parseIdentifier();
			id.typeAnnotation = this.tsParseTypeAnnotation();
			this.resetEndLocation(id);
			this.expect(3);
			node.parameters = [id];
			const type = this.tsTryParseTypeAnnotation();
			if (type) node.typeAnnotation = type;
			this.tsParseTypeMemberSemicolon();
			return this.finishNode(node, "TSIndexSignature");
		}
		tsParsePropertyOrMethodSignature(node, readonly) {
			if (this.eat(17)) node.optional = true;
			if (this.match(10) || this.match(47)) {
				if (readonly) this.raise(TSErrors.ReadonlyForMethodSignature, node);
				const method = node;
				if (method.kind && this.match(47)) this.raise(TSErrors.AccessorCannotHaveTypeParameters, this.state.curPosition());
				this.tsFillSignature(14, method);
				this.tsParseTypeMemberSemicolon();
				const paramsKey = "parameters";
				const returnTypeKey = "typeAnnotation";
				if (method.kind === "get") {
					if (method[paramsKey].length > 0) {
						this.raise(Errors.BadGetterArity, this.state.curPosition());
						if (this.isThisParam(method[paramsKey][0])) this.raise(TSErrors.AccessorCannotDeclareThisParameter, this.state.curPosition());
					}
				} else if (method.kind === "set") {
					if (method[paramsKey].length !== 1) this.raise(Errors.BadSetterArity, this.state.curPosition());
					else {
						const firstParameter = method[paramsKey][0];
						if (this.isThisParam(firstParameter)) this.raise(TSErrors.AccessorCannotDeclareThisParameter, this.state.curPosition());
						if (firstParameter.type === "Identifier" && firstParameter.optional) this.raise(TSErrors.SetAccessorCannotHaveOptionalParameter, this.state.curPosition());
						if (firstParameter.type === "RestElement") this.raise(TSErrors.SetAccessorCannotHaveRestParameter, this.state.curPosition());
					}
					if (method[returnTypeKey]) this.raise(TSErrors.SetAccessorCannotHaveReturnType, method[returnTypeKey]);
				} else method.kind = "method";
				return this.finishNode(method, "TSMethodSignature");
			} else {
				const property = node;
				if (readonly) property.readonly = true;
				const type = this.tsTryParseTypeAnnotation();
				if (type) property.typeAnnotation = type;
				this.tsParseTypeMemberSemicolon();
				return this.finishNode(property, "TSPropertySignature");
			}
		}
		tsParseTypeMember() {
			const node = this.startNode();
			if (this.match(10) || this.match(47)) return this.tsParseSignatureMember("TSCallSignatureDeclaration", node);
			if (this.match(77)) {
				const id = this.startNode();
				this.next();
				if (this.match(10) || this.match(47)) return this.tsParseSignatureMember("TSConstructSignatureDeclaration", node);
				else {
					node.key = this.createIdentifier(id, "new");
					return this.tsParsePropertyOrMethodSignature(node, false);
				}
			}
			this.tsParseModifiers({
				allowedModifiers: ["readonly"],
				disallowedModifiers: [
					"declare",
					"abstract",
					"private",
					"protected",
					"public",
					"static",
					"override"
				]
			}, node);
			const idx = this.tsTryParseIndexSignature(node);
			if (idx) return idx;
			super.parsePropertyName(node);
			if (!node.computed && node.key.type === "Identifier" && (node.key.name === "get" || node.key.name === "set") && this.tsTokenCanFollowModifier()) {
				node.kind = node.key.name;
				super.parsePropertyName(node);
				if (!this.match(10) && !this.match(47)) this.unexpected(null, 10);
			}
			return this.tsParsePropertyOrMethodSignature(node, !!node.readonly);
		}
		tsParseTypeLiteral() {
			const node = this.startNode();
			node.members = this.tsParseObjectTypeMembers();
			return this.finishNode(node, "TSTypeLiteral");
		}
		tsParseObjectTypeMembers() {
			this.expect(5);
			const members = this.tsParseList("TypeMembers", this.tsParseTypeMember.bind(this));
			this.expect(8);
			return members;
		}
		tsIsStartOfMappedType() {
			this.next();
			if (this.eat(53)) return this.isContextual(123);
			if (this.isContextual(123)) this.next();
			if (!this.match(0)) return false;
			this.next();
			if (!this.tsIsIdentifier()) return false;
			this.next();
			return this.match(58);
		}
		tsParseMappedType() {
			const node = this.startNode();
			this.expect(5);
			if (this.match(53)) {
				node.readonly = this.state.value;
				this.next();
				this.expectContextual(123);
			} else if (this.eatContextual(123)) node.readonly = true;
			this.expect(0);
			const typeParameter = this.startNode();
			typeParameter.name = this.tsParseTypeParameterName();
			typeParameter.constraint = this.tsExpectThenParseType(58);
			node.typeParameter = this.finishNode(typeParameter, "TSTypeParameter");
			node.nameType = this.eatContextual(94) ? this.tsParseType() : null;
			this.expect(3);
			if (this.match(53)) {
				node.optional = this.state.value;
				this.next();
				this.expect(17);
			} else if (this.eat(17)) node.optional = true;
			node.typeAnnotation = this.tsTryParseType();
			this.semicolon();
			this.expect(8);
			return this.finishNode(node, "TSMappedType");
		}
		tsParseTupleType() {
			const node = this.startNode();
			node.elementTypes = this.tsParseBracketedList("TupleElementTypes", this.tsParseTupleElementType.bind(this), true, false);
			let seenOptionalElement = false;
			node.elementTypes.forEach((elementNode) => {
				const { type } = elementNode;
				if (seenOptionalElement && type !== "TSRestType" && type !== "TSOptionalType" && !(type === "TSNamedTupleMember" && elementNode.optional)) this.raise(TSErrors.OptionalTypeBeforeRequired, elementNode);
				seenOptionalElement || (seenOptionalElement = type === "TSNamedTupleMember" && elementNode.optional || type === "TSOptionalType");
			});
			return this.finishNode(node, "TSTupleType");
		}
		tsParseTupleElementType() {
			const restStartLoc = this.state.startLoc;
			const rest = this.eat(21);
			const { startLoc } = this.state;
			let labeled;
			let label;
			let optional;
			let type;
			const chAfterWord = tokenIsKeywordOrIdentifier(this.state.type) ? this.lookaheadCharCode() : null;
			if (chAfterWord === 58) {
				labeled = true;
				optional = false;
				label = this.parseIdentifier(true);
				this.expect(14);
				type = this.tsParseType();
			} else if (chAfterWord === 63) {
				optional = true;
				const wordName = this.state.value;
				const typeOrLabel = this.tsParseNonArrayType();
				if (this.lookaheadCharCode() === 58) {
					labeled = true;
					label = this.createIdentifier(this.startNodeAt(startLoc), wordName);
					this.expect(17);
					this.expect(14);
					type = this.tsParseType();
				} else {
					labeled = false;
					type = typeOrLabel;
					this.expect(17);
				}
			} else {
				type = this.tsParseType();
				optional = this.eat(17);
				labeled = this.eat(14);
			}
			if (labeled) {
				let labeledNode;
				if (label) {
					labeledNode = this.startNodeAt(startLoc);
					labeledNode.optional = optional;
					labeledNode.label = label;
					labeledNode.elementType = type;
					if (this.eat(17)) {
						labeledNode.optional = true;
						this.raise(TSErrors.TupleOptionalAfterType, this.state.lastTokStartLoc);
					}
				} else {
					labeledNode = this.startNodeAt(startLoc);
					labeledNode.optional = optional;
					this.raise(TSErrors.InvalidTupleMemberLabel, type);
					labeledNode.label = type;
					labeledNode.elementType = this.tsParseType();
				}
				type = this.finishNode(labeledNode, "TSNamedTupleMember");
			} else if (optional) {
				const optionalTypeNode = this.startNodeAt(startLoc);
				optionalTypeNode.typeAnnotation = type;
				type = this.finishNode(optionalTypeNode, "TSOptionalType");
			}
			if (rest) {
				const restNode = this.startNodeAt(restStartLoc);
				restNode.typeAnnotation = type;
				type = this.finishNode(restNode, "TSRestType");
			}
			return type;
		}
		tsParseParenthesizedType() {
			const node = this.startNode();
			this.expect(10);
			node.typeAnnotation = this.tsParseType();
			this.expect(11);
			return this.finishNode(node, "TSParenthesizedType");
		}
		tsParseFunctionOrConstructorType(type, abstract) {
			const node = this.startNode();
			if (type === "TSConstructorType") {
				node.abstract = !!abstract;
				if (abstract) this.next();
				this.next();
			}
			this.tsInAllowConditionalTypesContext(() => this.tsFillSignature(19, node));
			return this.finishNode(node, type);
		}
		tsParseLiteralTypeNode() {
			const node = this.startNode();
			switch (this.state.type) {
				case 136:
				case 137:
				case 135:
				case 85:
				case 86:
					node.literal = super.parseExprAtom();
					break;
				default: this.unexpected();
			}
			return this.finishNode(node, "TSLiteralType");
		}
		tsParseTemplateLiteralType() {
			const node = this.startNode();
			node.literal = super.parseTemplate(false);
			return this.finishNode(node, "TSLiteralType");
		}
		parseTemplateSubstitution() {
			if (this.state.inType) return this.tsParseType();
			return super.parseTemplateSubstitution();
		}
		tsParseThisTypeOrThisTypePredicate() {
			const thisKeyword = this.tsParseThisTypeNode();
			if (this.isContextual(117) && !this.hasPrecedingLineBreak()) return this.tsParseThisTypePredicate(thisKeyword);
			else return thisKeyword;
		}
		tsParseNonArrayType() {
			switch (this.state.type) {
				case 135:
				case 136:
				case 137:
				case 85:
				case 86: return this.tsParseLiteralTypeNode();
				case 53:
					if (this.state.value === "-") {
						const node = this.startNode();
						const nextToken = this.lookahead();
						if (nextToken.type !== 136 && nextToken.type !== 137) this.unexpected();
						node.literal = this.parseMaybeUnary();
						return this.finishNode(node, "TSLiteralType");
					}
					break;
				case 78: return this.tsParseThisTypeOrThisTypePredicate();
				case 87: return this.tsParseTypeQuery();
				case 83: return this.tsParseImportType();
				case 5: return this.tsLookAhead(this.tsIsStartOfMappedType.bind(this)) ? this.tsParseMappedType() : this.tsParseTypeLiteral();
				case 0: return this.tsParseTupleType();
				case 10: return this.tsParseParenthesizedType();
				case 25:
				case 24: return this.tsParseTemplateLiteralType();
				default: {
					const { type } = this.state;
					if (tokenIsIdentifier(type) || type === 88 || type === 84) {
						const nodeType = type === 88 ? "TSVoidKeyword" : type === 84 ? "TSNullKeyword" : keywordTypeFromName(this.state.value);
						if (nodeType !== void 0 && this.lookaheadCharCode() !== 46) {
							const node = this.startNode();
							this.next();
							return this.finishNode(node, nodeType);
						}
						return this.tsParseTypeReference();
					}
				}
			}
			throw this.unexpected();
		}
		tsParseArrayTypeOrHigher() {
			const { startLoc } = this.state;
			let type = this.tsParseNonArrayType();
			while (!this.hasPrecedingLineBreak() && this.eat(0)) if (this.match(3)) {
				const node = this.startNodeAt(startLoc);
				node.elementType = type;
				this.expect(3);
				type = this.finishNode(node, "TSArrayType");
			} else {
				const node = this.startNodeAt(startLoc);
				node.objectType = type;
				node.indexType = this.tsParseType();
				this.expect(3);
				type = this.finishNode(node, "TSIndexedAccessType");
			}
			return type;
		}
		tsParseTypeOperator() {
			const node = this.startNode();
			const operator = this.state.value;
			this.next();
			node.operator = operator;
			node.typeAnnotation = this.tsParseTypeOperatorOrHigher();
			if (operator === "readonly") this.tsCheckTypeAnnotationForReadOnly(node);
			return this.finishNode(node, "TSTypeOperator");
		}
		tsCheckTypeAnnotationForReadOnly(node) {
			switch (node.typeAnnotation.type) {
				case "TSTupleType":
				case "TSArrayType": return;
				default: this.raise(TSErrors.UnexpectedReadonly, node);
			}
		}
		tsParseInferType() {
			const node = this.startNode();
			this.expectContextual(116);
			const typeParameter = this.startNode();
			typeParameter.name = this.tsParseTypeParameterName();
			typeParameter.constraint = this.tsTryParse(() => this.tsParseConstraintForInferType());
			node.typeParameter = this.finishNode(typeParameter, "TSTypeParameter");
			return this.finishNode(node, "TSInferType");
		}
		tsParseConstraintForInferType() {
			if (this.eat(81)) {
				const constraint = this.tsInDisallowConditionalTypesContext(() => this.tsParseType());
				if (this.state.inDisallowConditionalTypesContext || !this.match(17)) return constraint;
			}
		}
		tsParseTypeOperatorOrHigher() {
			return tokenIsTSTypeOperator(this.state.type) && !this.state.containsEsc ? this.tsParseTypeOperator() : this.isContextual(116) ? this.tsParseInferType() : this.tsInAllowConditionalTypesContext(() => this.tsParseArrayTypeOrHigher());
		}
		tsParseUnionOrIntersectionType(kind, parseConstituentType, operator) {
			const node = this.startNode();
			const hasLeadingOperator = this.eat(operator);
			const types = [];
			do
				types.push(parseConstituentType());
			while (this.eat(operator));
			if (types.length === 1 && !hasLeadingOperator) return types[0];
			node.types = types;
			return this.finishNode(node, kind);
		}
		tsParseIntersectionTypeOrHigher() {
			return this.tsParseUnionOrIntersectionType("TSIntersectionType", this.tsParseTypeOperatorOrHigher.bind(this), 45);
		}
		tsParseUnionTypeOrHigher() {
			return this.tsParseUnionOrIntersectionType("TSUnionType", this.tsParseIntersectionTypeOrHigher.bind(this), 43);
		}
		tsIsStartOfFunctionType() {
			if (this.match(47)) return true;
			return this.match(10) && this.tsLookAhead(this.tsIsUnambiguouslyStartOfFunctionType.bind(this));
		}
		tsSkipParameterStart() {
			if (tokenIsIdentifier(this.state.type) || this.match(78)) {
				this.next();
				return true;
			}
			const isObjectPattern = this.match(5);
			if (isObjectPattern || this.match(0)) {
				if (!isObjectPattern) this.next();
				const { errors } = this.state;
				const previousErrorCount = errors.length;
				const scopeStacksSnapshot = this.snapshotScopeStacks();
				try {
					if (isObjectPattern) this.parseObjectLike(8, true);
					else super.parseBindingList(3, 93, 1);
					return errors.length === previousErrorCount;
				} catch (_unused) {
					this.restoreScopeStacks(scopeStacksSnapshot);
					return false;
				}
			}
			return false;
		}
		tsIsUnambiguouslyStartOfFunctionType() {
			this.next();
			if (this.match(11) || this.match(21)) return true;
			if (this.tsSkipParameterStart()) {
				if (this.match(14) || this.match(12) || this.match(17) || this.match(29)) return true;
				if (this.match(11)) {
					this.next();
					if (this.match(19)) return true;
				}
			}
			return false;
		}
		tsParseTypeOrTypePredicateAnnotation(returnToken) {
			return this.tsInType(() => {
				const t = this.startNode();
				this.expect(returnToken);
				const node = this.startNode();
				const asserts = !!this.tsTryParse(this.tsParseTypePredicateAsserts.bind(this));
				if (asserts && this.match(78)) {
					let thisTypePredicate = this.tsParseThisTypeOrThisTypePredicate();
					if (thisTypePredicate.type === "TSThisType") {
						node.parameterName = thisTypePredicate;
						node.asserts = true;
						node.typeAnnotation = null;
						thisTypePredicate = this.finishNode(node, "TSTypePredicate");
					} else {
						this.resetStartLocationFromNode(thisTypePredicate, node);
						thisTypePredicate.asserts = true;
					}
					t.typeAnnotation = thisTypePredicate;
					return this.finishNode(t, "TSTypeAnnotation");
				}
				const typePredicateVariable = this.tsIsIdentifier() && this.tsTryParse(this.tsParseTypePredicatePrefix.bind(this));
				if (!typePredicateVariable) {
					if (!asserts) return this.tsParseTypeAnnotation(false, t);
					node.parameterName = this.parseIdentifier();
					node.asserts = asserts;
					node.typeAnnotation = null;
					t.typeAnnotation = this.finishNode(node, "TSTypePredicate");
					return this.finishNode(t, "TSTypeAnnotation");
				}
				const type = this.tsParseTypeAnnotation(false);
				node.parameterName = typePredicateVariable;
				node.typeAnnotation = type;
				node.asserts = asserts;
				t.typeAnnotation = this.finishNode(node, "TSTypePredicate");
				return this.finishNode(t, "TSTypeAnnotation");
			});
		}
		tsTryParseTypeOrTypePredicateAnnotation() {
			if (this.match(14)) return this.tsParseTypeOrTypePredicateAnnotation(14);
		}
		tsTryParseTypeAnnotation() {
			if (this.match(14)) return this.tsParseTypeAnnotation();
		}
		tsTryParseType() {
			return this.tsEatThenParseType(14);
		}
		tsParseTypePredicatePrefix() {
			const id = this.parseIdentifier();
			if (this.isContextual(117) && !this.hasPrecedingLineBreak()) {
				this.next();
				return id;
			}
		}
		tsParseTypePredicateAsserts() {
			if (this.state.type !== 110) return false;
			const containsEsc = this.state.containsEsc;
			this.next();
			if (!tokenIsIdentifier(this.state.type) && !this.match(78)) return false;
			if (containsEsc) this.raise(Errors.InvalidEscapedReservedWord, this.state.lastTokStartLoc, { reservedWord: "asserts" });
			return true;
		}
		tsParseTypeAnnotation(eatColon = true, t = this.startNode()) {
			this.tsInType(() => {
				if (eatColon) this.expect(14);
				t.typeAnnotation = this.tsParseType();
			});
			return this.finishNode(t, "TSTypeAnnotation");
		}
		tsParseType() {
			assert(this.state.inType);
			const type = this.tsParseNonConditionalType();
			if (this.state.inDisallowConditionalTypesContext || this.hasPrecedingLineBreak() || !this.eat(81)) return type;
			const node = this.startNodeAtNode(type);
			node.checkType = type;
			node.extendsType = this.tsInDisallowConditionalTypesContext(() => this.tsParseNonConditionalType());
			this.expect(17);
			node.trueType = this.tsInAllowConditionalTypesContext(() => this.tsParseType());
			this.expect(14);
			node.falseType = this.tsInAllowConditionalTypesContext(() => this.tsParseType());
			return this.finishNode(node, "TSConditionalType");
		}
		isAbstractConstructorSignature() {
			return this.isContextual(125) && this.isLookaheadContextual("new");
		}
		tsParseNonConditionalType() {
			if (this.tsIsStartOfFunctionType()) return this.tsParseFunctionOrConstructorType("TSFunctionType");
			if (this.match(77)) return this.tsParseFunctionOrConstructorType("TSConstructorType");
			else if (this.isAbstractConstructorSignature()) return this.tsParseFunctionOrConstructorType("TSConstructorType", true);
			return this.tsParseUnionTypeOrHigher();
		}
		tsParseTypeAssertion() {
			if (this.getPluginOption("typescript", "disallowAmbiguousJSXLike")) this.raise(TSErrors.ReservedTypeAssertion, this.state.startLoc);
			const node = this.startNode();
			node.typeAnnotation = this.tsInType(() => {
				this.next();
				return this.match(75) ? this.tsParseTypeReference() : this.tsParseType();
			});
			this.expect(48);
			node.expression = this.parseMaybeUnary();
			return this.finishNode(node, "TSTypeAssertion");
		}
		tsParseHeritageClause(token) {
			const originalStartLoc = this.state.startLoc;
			const delimitedList = this.tsParseDelimitedList("HeritageClauseElement", () => {
				const node = this.startNode();
				node.expression = this.tsParseEntityName(3);
				if (this.match(47)) node.typeParameters = this.tsParseTypeArguments();
				return this.finishNode(node, "TSExpressionWithTypeArguments");
			});
			if (!delimitedList.length) this.raise(TSErrors.EmptyHeritageClauseType, originalStartLoc, { token });
			return delimitedList;
		}
		tsParseInterfaceDeclaration(node, properties = {}) {
			if (this.hasFollowingLineBreak()) return null;
			this.expectContextual(130);
			if (properties.declare) node.declare = true;
			if (tokenIsIdentifier(this.state.type)) {
				node.id = this.parseIdentifier();
				this.checkIdentifier(node.id, 130);
			} else {
				node.id = null;
				this.raise(TSErrors.MissingInterfaceName, this.state.startLoc);
			}
			node.typeParameters = this.tsTryParseTypeParameters(this.tsParseInOutConstModifiers);
			if (this.eat(81)) node.extends = this.tsParseHeritageClause("extends");
			const body = this.startNode();
			body.body = this.tsInType(this.tsParseObjectTypeMembers.bind(this));
			node.body = this.finishNode(body, "TSInterfaceBody");
			return this.finishNode(node, "TSInterfaceDeclaration");
		}
		tsParseTypeAliasDeclaration(node) {
			node.id = this.parseIdentifier();
			this.checkIdentifier(node.id, 2);
			node.typeAnnotation = this.tsInType(() => {
				node.typeParameters = this.tsTryParseTypeParameters(this.tsParseInOutModifiers);
				this.expect(29);
				if (this.isContextual(115) && this.lookaheadCharCode() !== 46) {
					const node = this.startNode();
					this.next();
					return this.finishNode(node, "TSIntrinsicKeyword");
				}
				return this.tsParseType();
			});
			this.semicolon();
			return this.finishNode(node, "TSTypeAliasDeclaration");
		}
		tsInTopLevelContext(cb) {
			if (this.curContext() !== types.brace) {
				const oldContext = this.state.context;
				this.state.context = [oldContext[0]];
				try {
					return cb();
				} finally {
					this.state.context = oldContext;
				}
			} else return cb();
		}
		tsInType(cb) {
			const oldInType = this.state.inType;
			this.state.inType = true;
			try {
				return cb();
			} finally {
				this.state.inType = oldInType;
			}
		}
		tsInDisallowConditionalTypesContext(cb) {
			const oldInDisallowConditionalTypesContext = this.state.inDisallowConditionalTypesContext;
			this.state.inDisallowConditionalTypesContext = true;
			try {
				return cb();
			} finally {
				this.state.inDisallowConditionalTypesContext = oldInDisallowConditionalTypesContext;
			}
		}
		tsInAllowConditionalTypesContext(cb) {
			const oldInDisallowConditionalTypesContext = this.state.inDisallowConditionalTypesContext;
			this.state.inDisallowConditionalTypesContext = false;
			try {
				return cb();
			} finally {
				this.state.inDisallowConditionalTypesContext = oldInDisallowConditionalTypesContext;
			}
		}
		tsEatThenParseType(token) {
			if (this.match(token)) return this.tsNextThenParseType();
		}
		tsExpectThenParseType(token) {
			return this.tsInType(() => {
				this.expect(token);
				return this.tsParseType();
			});
		}
		tsNextThenParseType() {
			return this.tsInType(() => {
				this.next();
				return this.tsParseType();
			});
		}
		tsParseEnumMember() {
			const node = this.startNode();
			node.id = this.match(135) ? super.parseStringLiteral(this.state.value) : this.parseIdentifier(true);
			if (this.eat(29)) node.initializer = super.parseMaybeAssignAllowIn();
			return this.finishNode(node, "TSEnumMember");
		}
		tsParseEnumDeclaration(node, properties = {}) {
			if (properties.const) node.const = true;
			if (properties.declare) node.declare = true;
			this.expectContextual(127);
			node.id = this.parseIdentifier();
			this.checkIdentifier(node.id, node.const ? 8971 : 8459);
			this.expect(5);
			node.members = this.tsParseDelimitedList("EnumMembers", this.tsParseEnumMember.bind(this));
			this.expect(8);
			return this.finishNode(node, "TSEnumDeclaration");
		}
		tsParseEnumBody() {
			const node = this.startNode();
			this.expect(5);
			node.members = this.tsParseDelimitedList("EnumMembers", this.tsParseEnumMember.bind(this));
			this.expect(8);
			return this.finishNode(node, "TSEnumBody");
		}
		tsParseModuleBlock() {
			const node = this.startNode();
			this.scope.enter(0);
			this.expect(5);
			super.parseBlockOrModuleBlockBody(node.body = [], void 0, true, 8);
			this.scope.exit();
			return this.finishNode(node, "TSModuleBlock");
		}
		tsParseModuleOrNamespaceDeclaration(node, nested = false) {
			node.id = this.parseIdentifier();
			if (!nested) this.checkIdentifier(node.id, 1024);
			if (this.eat(16)) {
				const inner = this.startNode();
				this.tsParseModuleOrNamespaceDeclaration(inner, true);
				node.body = inner;
			} else {
				this.scope.enter(1024);
				this.prodParam.enter(0);
				node.body = this.tsParseModuleBlock();
				this.prodParam.exit();
				this.scope.exit();
			}
			return this.finishNode(node, "TSModuleDeclaration");
		}
		tsParseAmbientExternalModuleDeclaration(node) {
			if (this.isContextual(113)) {
				node.kind = "global";
				node.global = true;
				node.id = this.parseIdentifier();
			} else if (this.match(135)) {
				node.kind = "module";
				node.id = super.parseStringLiteral(this.state.value);
			} else this.unexpected();
			if (this.match(5)) {
				this.scope.enter(1024);
				this.prodParam.enter(0);
				node.body = this.tsParseModuleBlock();
				this.prodParam.exit();
				this.scope.exit();
			} else this.semicolon();
			return this.finishNode(node, "TSModuleDeclaration");
		}
		tsParseImportEqualsDeclaration(node, maybeDefaultIdentifier, isExport) {
			node.isExport = isExport || false;
			node.id = maybeDefaultIdentifier || this.parseIdentifier();
			this.checkIdentifier(node.id, 4096);
			this.expect(29);
			const moduleReference = this.tsParseModuleReference();
			if (node.importKind === "type" && moduleReference.type !== "TSExternalModuleReference") this.raise(TSErrors.ImportAliasHasImportType, moduleReference);
			node.moduleReference = moduleReference;
			this.semicolon();
			return this.finishNode(node, "TSImportEqualsDeclaration");
		}
		tsIsExternalModuleReference() {
			return this.isContextual(120) && this.lookaheadCharCode() === 40;
		}
		tsParseModuleReference() {
			return this.tsIsExternalModuleReference() ? this.tsParseExternalModuleReference() : this.tsParseEntityName(0);
		}
		tsParseExternalModuleReference() {
			const node = this.startNode();
			this.expectContextual(120);
			this.expect(10);
			if (!this.match(135)) this.unexpected();
			node.expression = super.parseExprAtom();
			this.expect(11);
			this.sawUnambiguousESM = true;
			return this.finishNode(node, "TSExternalModuleReference");
		}
		tsLookAhead(f) {
			const state = this.state.clone();
			const res = f();
			this.state = state;
			return res;
		}
		tsTryParseAndCatch(f) {
			const result = this.tryParse((abort) => f() || abort());
			if (result.aborted || !result.node) return;
			if (result.error) this.state = result.failState;
			return result.node;
		}
		tsTryParse(f) {
			const state = this.state.clone();
			const result = f();
			if (result !== void 0 && result !== false) return result;
			this.state = state;
		}
		tsTryParseDeclare(node) {
			if (this.isLineTerminator()) return;
			const startType = this.state.type;
			return this.tsInAmbientContext(() => {
				switch (startType) {
					case 68:
						node.declare = true;
						return super.parseFunctionStatement(node, false, 2);
					case 80:
						node.declare = true;
						return this.parseClass(node, true, false);
					case 127: return this.tsParseEnumDeclaration(node, { declare: true });
					case 113: return this.tsParseAmbientExternalModuleDeclaration(node);
					case 101: if (this.state.containsEsc) return;
					case 75:
					case 74:
						if (!this.match(75) || !this.isLookaheadContextual("enum")) {
							node.declare = true;
							return this.parseVarStatement(node, this.state.value, true);
						}
						this.expect(75);
						return this.tsParseEnumDeclaration(node, {
							const: true,
							declare: true
						});
					case 108:
						if (this.isUsing()) {
							this.raise(TSErrors.InvalidModifierOnUsingDeclaration, this.state.startLoc, "declare");
							node.declare = true;
							return this.parseVarStatement(node, "using", true);
						}
						break;
					case 97:
						if (this.isAwaitUsing()) {
							this.raise(TSErrors.InvalidModifierOnAwaitUsingDeclaration, this.state.startLoc, "declare");
							node.declare = true;
							this.next();
							return this.parseVarStatement(node, "await using", true);
						}
						break;
					case 130: {
						const result = this.tsParseInterfaceDeclaration(node, { declare: true });
						if (result) return result;
					}
					default: if (tokenIsIdentifier(startType)) return this.tsParseDeclaration(node, this.state.type, true, null);
				}
			});
		}
		tsTryParseExportDeclaration() {
			return this.tsParseDeclaration(this.startNode(), this.state.type, true, null);
		}
		tsParseDeclaration(node, type, next, decorators) {
			switch (type) {
				case 125:
					if (this.tsCheckLineTerminator(next) && (this.match(80) || tokenIsIdentifier(this.state.type))) return this.tsParseAbstractDeclaration(node, decorators);
					break;
				case 128:
					if (this.tsCheckLineTerminator(next)) {
						if (this.match(135)) return this.tsParseAmbientExternalModuleDeclaration(node);
						else if (tokenIsIdentifier(this.state.type)) {
							node.kind = "module";
							return this.tsParseModuleOrNamespaceDeclaration(node);
						}
					}
					break;
				case 129:
					if (this.tsCheckLineTerminator(next) && tokenIsIdentifier(this.state.type)) {
						node.kind = "namespace";
						return this.tsParseModuleOrNamespaceDeclaration(node);
					}
					break;
				case 131: if (this.tsCheckLineTerminator(next) && tokenIsIdentifier(this.state.type)) return this.tsParseTypeAliasDeclaration(node);
			}
		}
		tsCheckLineTerminator(next) {
			if (next) {
				if (this.hasFollowingLineBreak()) return false;
				this.next();
				return true;
			}
			return !this.isLineTerminator();
		}
		tsTryParseGenericAsyncArrowFunction(startLoc) {
			if (!this.match(47)) return;
			const oldMaybeInArrowParameters = this.state.maybeInArrowParameters;
			this.state.maybeInArrowParameters = true;
			const res = this.tsTryParseAndCatch(() => {
				const node = this.startNodeAt(startLoc);
				node.typeParameters = this.tsParseTypeParameters(this.tsParseConstModifier);
				super.parseFunctionParams(node);
				node.returnType = this.tsTryParseTypeOrTypePredicateAnnotation();
				const arrowStartPos = this.offsetToSourcePos(startLoc.index);
				if (node.returnType && this.match(19) && this.tsIsArrowReturnTypeRestrictedAt(arrowStartPos)) this.tsArrowReturnTypeAt.set(arrowStartPos, node.returnType.start);
				this.expect(19);
				return node;
			});
			this.state.maybeInArrowParameters = oldMaybeInArrowParameters;
			if (!res) return;
			const startPos = this.offsetToSourcePos(startLoc.index);
			const parse = () => res.returnType && this.tsIsArrowReturnTypeRestrictedAt(startPos) ? this.tsParseWithDeferredArrowErrors(() => super.parseArrowExpression(res, null, true)) : super.parseArrowExpression(res, null, true);
			return this.tsIsArrowReturnTypeRestrictedAt(startPos) ? this.tsParseWithRestrictedArrowReturnType(parse, this.hasPlugin("jsx") || this.state.tsArrowReturnTypeAllowed) : parse();
		}
		tsParseTypeArgumentsInExpression() {
			if (this.reScan_lt() !== 47) return;
			return this.tsParseTypeArguments();
		}
		tsParseTypeArguments() {
			const node = this.startNode();
			node.params = this.tsInType(() => this.tsInTopLevelContext(() => {
				this.expect(47);
				return this.tsParseDelimitedList("TypeParametersOrArguments", this.tsParseType.bind(this));
			}));
			if (node.params.length === 0) this.raise(TSErrors.EmptyTypeArguments, node);
			else if (!this.state.inType && this.curContext() === types.brace) this.reScan_lt_gt();
			this.expect(48);
			return this.finishNode(node, "TSTypeParameterInstantiation");
		}
		tsIsDeclarationStart() {
			return tokenIsTSDeclarationStart(this.state.type);
		}
		isExportDefaultSpecifier() {
			if (this.tsIsDeclarationStart()) return false;
			return super.isExportDefaultSpecifier();
		}
		parseBindingElement(flags, decorators) {
			const startLoc = decorators.length ? decorators[0].loc.start : this.state.startLoc;
			const modified = {};
			this.tsParseModifiers({ allowedModifiers: [
				"public",
				"private",
				"protected",
				"override",
				"readonly"
			] }, modified);
			const accessibility = modified.accessibility;
			const override = modified.override;
			const readonly = modified.readonly;
			if (!(flags & 4) && (accessibility || readonly || override)) this.raise(TSErrors.UnexpectedParameterModifier, startLoc);
			const left = this.parseMaybeDefault();
			if (flags & 2) this.parseFunctionParamType(left);
			const elt = this.parseMaybeDefault(left.loc.start, left);
			if (accessibility || readonly || override) {
				const pp = this.startNodeAt(startLoc);
				if (decorators.length) pp.decorators = decorators;
				if (accessibility) pp.accessibility = accessibility;
				if (readonly) pp.readonly = readonly;
				if (override) pp.override = override;
				if (elt.type !== "Identifier" && elt.type !== "AssignmentPattern") this.raise(TSErrors.UnsupportedParameterPropertyKind, pp);
				pp.parameter = elt;
				return this.finishNode(pp, "TSParameterProperty");
			}
			if (decorators.length) left.decorators = decorators;
			return elt;
		}
		isSimpleParameter(node) {
			return node.type === "TSParameterProperty" && super.isSimpleParameter(node.parameter) || super.isSimpleParameter(node);
		}
		tsDisallowOptionalPattern(node) {
			for (const param of node.params) if (param.type !== "Identifier" && param.optional && !this.state.isAmbientContext) this.raise(TSErrors.PatternIsOptional, param);
		}
		setArrowFunctionParameters(node, params, trailingCommaLoc) {
			super.setArrowFunctionParameters(node, params, trailingCommaLoc);
			this.tsDisallowOptionalPattern(node);
		}
		parseFunctionBodyAndFinish(node, type, isMethod = false) {
			if (this.match(14)) node.returnType = this.tsParseTypeOrTypePredicateAnnotation(14);
			const bodilessType = type === "FunctionDeclaration" ? "TSDeclareFunction" : type === "ClassMethod" || type === "ClassPrivateMethod" ? "TSDeclareMethod" : void 0;
			if (bodilessType && !this.match(5) && this.isLineTerminator()) return this.finishNode(node, bodilessType);
			if (bodilessType === "TSDeclareFunction" && this.state.isAmbientContext) {
				this.raise(TSErrors.DeclareFunctionHasImplementation, node);
				if (node.declare) return super.parseFunctionBodyAndFinish(node, bodilessType, isMethod);
			}
			this.tsDisallowOptionalPattern(node);
			return super.parseFunctionBodyAndFinish(node, type, isMethod);
		}
		registerFunctionStatementId(node) {
			if (!node.body && node.id) this.checkIdentifier(node.id, 1024);
			else super.registerFunctionStatementId(node);
		}
		tsCheckForInvalidTypeCasts(items) {
			items.forEach((node) => {
				if ((node == null ? void 0 : node.type) === "TSTypeCastExpression") this.raise(TSErrors.UnexpectedTypeAnnotation, node.typeAnnotation);
			});
		}
		toReferencedList(exprList, isInParens) {
			this.tsCheckForInvalidTypeCasts(exprList);
			return exprList;
		}
		parseArrayLike(close, isTuple, refExpressionErrors) {
			const node = super.parseArrayLike(close, isTuple, refExpressionErrors);
			if (node.type === "ArrayExpression") this.tsCheckForInvalidTypeCasts(node.elements);
			return node;
		}
		parseSubscript(base, startLoc, noCalls, state) {
			if (!this.hasPrecedingLineBreak() && this.match(35)) {
				this.state.canStartJSXElement = false;
				this.next();
				const nonNullExpression = this.startNodeAt(startLoc);
				nonNullExpression.expression = base;
				return this.finishNode(nonNullExpression, "TSNonNullExpression");
			}
			let isOptionalCall = false;
			if (this.match(18) && this.lookaheadCharCode() === 60) {
				if (noCalls) {
					state.stop = true;
					return base;
				}
				state.optionalChainMember = isOptionalCall = true;
				this.next();
			}
			if (this.match(47) || this.match(51)) {
				let missingParenErrorLoc;
				let parsingAsyncArrow = true;
				const parseAttempt = () => {
					if (!noCalls && this.atPossibleAsyncArrow(base)) {
						const asyncArrowFn = this.tsTryParseGenericAsyncArrowFunction(startLoc);
						if (asyncArrowFn) {
							state.stop = true;
							return asyncArrowFn;
						}
					}
					parsingAsyncArrow = false;
					const typeArguments = this.tsParseTypeArgumentsInExpression();
					if (!typeArguments) return;
					if (isOptionalCall && !this.match(10)) {
						missingParenErrorLoc = this.state.curPosition();
						return;
					}
					if (tokenIsTemplate(this.state.type)) {
						const result = super.parseTaggedTemplateExpression(base, startLoc, state);
						result.typeParameters = typeArguments;
						return result;
					}
					if (!noCalls && this.eat(10)) {
						const node = this.startNodeAt(startLoc);
						node.callee = base;
						node.arguments = this.parseCallExpressionArguments();
						this.tsCheckForInvalidTypeCasts(node.arguments);
						node.typeParameters = typeArguments;
						if (state.optionalChainMember) node.optional = isOptionalCall;
						return this.finishCallExpression(node, state.optionalChainMember);
					}
					const tokenType = this.state.type;
					if (tokenType === 48 || tokenType === 52 || tokenType !== 10 && tokenType !== 94 && tokenType !== 121 && tokenCanStartExpression(tokenType) && !this.hasPrecedingLineBreak()) return;
					const node = this.startNodeAt(startLoc);
					node.expression = base;
					node.typeParameters = typeArguments;
					return this.finishNode(node, "TSInstantiationExpression");
				};
				const attempt = this.tryParse((abort) => parseAttempt() || abort());
				if (attempt.thrown && parsingAsyncArrow && this.tsShouldKeepArrowErrorAt(attempt.error, this.offsetToSourcePos(startLoc.index))) throw attempt.error;
				const result = attempt.node;
				if (result && attempt.error) this.state = attempt.failState;
				if (missingParenErrorLoc) this.unexpected(missingParenErrorLoc, 10);
				if (result) {
					if (result.type === "TSInstantiationExpression") {
						if (this.match(16) || this.match(18) && this.lookaheadCharCode() !== 40) this.raise(TSErrors.InvalidPropertyAccessAfterInstantiationExpression, this.state.startLoc);
						if (!this.match(16) && !this.match(18)) result.expression = super.stopParseSubscript(base, state);
					}
					return result;
				}
			}
			return super.parseSubscript(base, startLoc, noCalls, state);
		}
		parseNewCallee(node) {
			var _callee$extra;
			super.parseNewCallee(node);
			const { callee } = node;
			if (callee.type === "TSInstantiationExpression" && !((_callee$extra = callee.extra) != null && _callee$extra.parenthesized)) {
				node.typeParameters = callee.typeParameters;
				node.callee = callee.expression;
			}
		}
		parseExprOp(left, leftStartLoc, minPrec) {
			let isSatisfies;
			if (tokenOperatorPrecedence(58) > minPrec && !this.hasPrecedingLineBreak() && (this.isContextual(94) || (isSatisfies = this.isContextual(121)))) {
				const node = this.startNodeAt(leftStartLoc);
				node.expression = left;
				node.typeAnnotation = this.tsInType(() => {
					this.next();
					if (this.match(75)) {
						if (isSatisfies) this.raise(Errors.UnexpectedKeyword, this.state.startLoc, { keyword: "const" });
						return this.tsParseTypeReference();
					}
					return this.tsParseType();
				});
				this.finishNode(node, isSatisfies ? "TSSatisfiesExpression" : "TSAsExpression");
				this.reScan_lt_gt();
				return this.parseExprOp(node, leftStartLoc, minPrec);
			}
			return super.parseExprOp(left, leftStartLoc, minPrec);
		}
		checkReservedWord(word, startLoc, checkKeywords, isBinding) {
			if (!this.state.isAmbientContext) super.checkReservedWord(word, startLoc, checkKeywords, isBinding);
		}
		checkImportReflection(node) {
			super.checkImportReflection(node);
			if (node.module && node.importKind !== "value") this.raise(TSErrors.ImportReflectionHasImportType, node.specifiers[0].loc.start);
		}
		checkDuplicateExports() {}
		isPotentialImportPhase(isExport) {
			if (super.isPotentialImportPhase(isExport)) return true;
			if (this.isContextual(131)) {
				const ch = this.lookaheadCharCode();
				return isExport ? ch === 123 || ch === 42 : ch !== 61;
			}
			return !isExport && this.isContextual(87);
		}
		applyImportPhase(node, isExport, phase, loc) {
			super.applyImportPhase(node, isExport, phase, loc);
			if (isExport) node.exportKind = phase === "type" ? "type" : "value";
			else node.importKind = phase === "type" || phase === "typeof" ? phase : "value";
		}
		parseImport(node) {
			if (this.match(135)) {
				node.importKind = "value";
				return super.parseImport(node);
			}
			let importNode;
			if (tokenIsIdentifier(this.state.type) && this.lookaheadCharCode() === 61) {
				node.importKind = "value";
				return this.tsParseImportEqualsDeclaration(node);
			} else if (this.isContextual(131)) {
				const maybeDefaultIdentifier = this.parseMaybeImportPhase(node, false);
				if (this.lookaheadCharCode() === 61) return this.tsParseImportEqualsDeclaration(node, maybeDefaultIdentifier);
				else importNode = super.parseImportSpecifiersAndAfter(node, maybeDefaultIdentifier);
			} else importNode = super.parseImport(node);
			if (importNode.importKind === "type" && importNode.specifiers.length > 1 && importNode.specifiers[0].type === "ImportDefaultSpecifier") this.raise(TSErrors.TypeImportCannotSpecifyDefaultAndNamed, importNode);
			return importNode;
		}
		parseExport(node, decorators) {
			if (this.match(83)) {
				const nodeImportEquals = node;
				this.next();
				let maybeDefaultIdentifier = null;
				if (this.isContextual(131) && this.isPotentialImportPhase(false)) maybeDefaultIdentifier = this.parseMaybeImportPhase(nodeImportEquals, false);
				else nodeImportEquals.importKind = "value";
				return this.tsParseImportEqualsDeclaration(nodeImportEquals, maybeDefaultIdentifier, true);
			} else if (this.eat(29)) {
				const assign = node;
				assign.expression = super.parseExpression();
				this.semicolon();
				this.sawUnambiguousESM = true;
				return this.finishNode(assign, "TSExportAssignment");
			} else if (this.eatContextual(94)) {
				const decl = node;
				this.expectContextual(129);
				decl.id = this.parseIdentifier();
				this.semicolon();
				return this.finishNode(decl, "TSNamespaceExportDeclaration");
			} else return super.parseExport(node, decorators);
		}
		isAbstractClass() {
			return this.isContextual(125) && this.isLookaheadContextual("class");
		}
		parseExportDefaultExpression() {
			if (this.isAbstractClass()) {
				const cls = this.startNode();
				this.next();
				cls.abstract = true;
				return this.parseClass(cls, true, true);
			}
			if (this.match(130)) {
				const result = this.tsParseInterfaceDeclaration(this.startNode());
				if (result) return result;
			}
			return super.parseExportDefaultExpression();
		}
		parseVarStatement(node, kind, allowMissingInitializer = false) {
			const { isAmbientContext } = this.state;
			const declaration = super.parseVarStatement(node, kind, allowMissingInitializer || isAmbientContext);
			if (!isAmbientContext) return declaration;
			if (!node.declare && (kind === "using" || kind === "await using")) {
				this.raiseOverwrite(TSErrors.UsingDeclarationInAmbientContext, node, kind);
				return declaration;
			}
			for (const { id, init } of declaration.declarations) {
				if (!init) continue;
				if (kind === "var" || kind === "let" || !!id.typeAnnotation) this.raise(TSErrors.InitializerNotAllowedInAmbientContext, init);
				else if (!isValidAmbientConstInitializer(init, this.hasPlugin("estree"))) this.raise(TSErrors.ConstInitializerMustBeStringOrNumericLiteralOrLiteralEnumReference, init);
			}
			return declaration;
		}
		parseStatementContent(flags, decorators) {
			if (!this.state.containsEsc) switch (this.state.type) {
				case 75:
					if (this.isLookaheadContextual("enum")) {
						const node = this.startNode();
						this.expect(75);
						return this.tsParseEnumDeclaration(node, { const: true });
					}
					break;
				case 125:
				case 126:
					if (this.nextTokenIsIdentifierAndNotTSRelationalOperatorOnSameLine()) {
						const token = this.state.type;
						const node = this.startNode();
						this.next();
						const declaration = token === 126 ? this.tsTryParseDeclare(node) : this.tsParseAbstractDeclaration(node, decorators);
						if (declaration) {
							if (token === 126) declaration.declare = true;
							return declaration;
						} else {
							node.expression = this.createIdentifier(this.startNodeAt(node.loc.start), token === 126 ? "declare" : "abstract");
							this.semicolon(false);
							return this.finishNode(node, "ExpressionStatement");
						}
					}
					break;
				case 127: return this.tsParseEnumDeclaration(this.startNode());
				case 113:
					if (this.lookaheadCharCode() === 123) {
						const node = this.startNode();
						return this.tsParseAmbientExternalModuleDeclaration(node);
					}
					break;
				case 130: {
					const result = this.tsParseInterfaceDeclaration(this.startNode());
					if (result) return result;
					break;
				}
				case 128:
					if (this.nextTokenIsIdentifierOrStringLiteralOnSameLine()) {
						const node = this.startNode();
						this.next();
						return this.tsParseDeclaration(node, 128, false, decorators);
					}
					break;
				case 129:
					if (this.nextTokenIsIdentifierOnSameLine()) {
						const node = this.startNode();
						this.next();
						return this.tsParseDeclaration(node, 129, false, decorators);
					}
					break;
				case 131: if (this.nextTokenIsIdentifierOnSameLine()) {
					const node = this.startNode();
					this.next();
					return this.tsParseTypeAliasDeclaration(node);
				}
			}
			return super.parseStatementContent(flags, decorators);
		}
		parseAccessModifier() {
			return this.tsParseModifier([
				"public",
				"protected",
				"private"
			]);
		}
		tsHasSomeModifiers(member, modifiers) {
			return modifiers.some((modifier) => {
				if (tsIsAccessModifier(modifier)) return member.accessibility === modifier;
				return !!member[modifier];
			});
		}
		tsIsStartOfStaticBlocks() {
			return this.isContextual(107) && this.lookaheadCharCode() === 123;
		}
		parseClassMember(classBody, member, state) {
			const modifiers = [
				"declare",
				"private",
				"public",
				"protected",
				"override",
				"abstract",
				"readonly",
				"static"
			];
			this.tsParseModifiers({
				allowedModifiers: modifiers,
				disallowedModifiers: ["in", "out"],
				stopOnStartOfClassStaticBlock: true,
				errorTemplate: TSErrors.InvalidModifierOnTypeParameterPositions
			}, member);
			const callParseClassMemberWithIsStatic = () => {
				if (this.tsIsStartOfStaticBlocks()) {
					this.next();
					this.next();
					if (this.tsHasSomeModifiers(member, modifiers)) this.raise(TSErrors.StaticBlockCannotHaveModifier, this.state.curPosition());
					super.parseClassStaticBlock(classBody, member);
				} else this.parseClassMemberWithIsStatic(classBody, member, state, !!member.static);
			};
			if (member.declare) this.tsInAmbientContext(callParseClassMemberWithIsStatic);
			else callParseClassMemberWithIsStatic();
		}
		parseClassMemberWithIsStatic(classBody, member, state, isStatic) {
			const idx = this.tsTryParseIndexSignature(member);
			if (idx) {
				classBody.body.push(idx);
				if (member.abstract) this.raise(TSErrors.IndexSignatureHasAbstract, member);
				if (member.accessibility) this.raise(TSErrors.IndexSignatureHasAccessibility, member, { modifier: member.accessibility });
				if (member.declare) this.raise(TSErrors.IndexSignatureHasDeclare, member);
				if (member.override) this.raise(TSErrors.IndexSignatureHasOverride, member);
				return;
			}
			if (!this.state.inAbstractClass && member.abstract) this.raise(TSErrors.NonAbstractClassHasAbstractMethod, member);
			if (member.override) {
				if (!state.hadSuperClass) this.raise(TSErrors.OverrideNotInSubClass, member);
			}
			super.parseClassMemberWithIsStatic(classBody, member, state, isStatic);
		}
		parsePostMemberNameModifiers(methodOrProp) {
			if (this.eat(17)) methodOrProp.optional = true;
			if (methodOrProp.readonly && this.match(10)) this.raise(TSErrors.ClassMethodHasReadonly, methodOrProp);
			if (methodOrProp.declare && this.match(10)) this.raise(TSErrors.ClassMethodHasDeclare, methodOrProp);
		}
		shouldParseExportDeclaration() {
			if (this.tsIsDeclarationStart()) return true;
			return super.shouldParseExportDeclaration();
		}
		parseConditional(expr, startLoc, refExpressionErrors) {
			if (!this.match(17)) return expr;
			if (this.state.maybeInArrowParameters) {
				const nextCh = this.lookaheadCharCode();
				if (nextCh === 44 || nextCh === 61 || nextCh === 58 || nextCh === 41) {
					this.setOptionalParametersError(refExpressionErrors);
					return expr;
				}
			}
			const startPos = this.offsetToSourcePos(startLoc.index);
			const isRestricted = this.tsIsArrowReturnTypeRestrictedAt(startPos);
			const allowsReturnType = isRestricted && this.state.tsArrowReturnTypeAllowed;
			this.next();
			const node = this.startNodeAt(startLoc);
			node.test = expr;
			node.consequent = this.tsParseWithRestrictedArrowReturnType(() => this.parseMaybeAssignAllowIn());
			this.expect(14);
			node.alternate = isRestricted ? this.tsParseWithRestrictedArrowReturnType(() => this.parseMaybeAssign(), allowsReturnType) : this.parseMaybeAssign();
			return this.finishNode(node, "ConditionalExpression");
		}
		tsIsArrowReturnTypeRestrictedAt(sourcePos) {
			return this.state.tsArrowReturnTypeRestrictionAt === sourcePos;
		}
		tsRestrictArrowReturnTypeAt(sourcePos, allowsReturnType, genericParams = false) {
			this.state.tsArrowReturnTypeRestrictionAt = sourcePos;
			this.state.tsArrowReturnTypeAllowed = allowsReturnType;
			this.state.tsGenericArrowParams = genericParams;
		}
		tsParseWithRestrictedArrowReturnType(parse, allowsReturnType = false, genericParams = false) {
			const oldAllowed = this.state.tsArrowReturnTypeAllowed;
			const oldGeneric = this.state.tsGenericArrowParams;
			const oldStart = this.state.tsArrowReturnTypeRestrictionAt;
			this.tsRestrictArrowReturnTypeAt(this.state.start, allowsReturnType, genericParams);
			const result = parse();
			this.state.tsArrowReturnTypeRestrictionAt = oldStart;
			this.state.tsArrowReturnTypeAllowed = oldAllowed;
			this.state.tsGenericArrowParams = oldGeneric;
			return result;
		}
		parseParenItem(node, startLoc) {
			const newNode = super.parseParenItem(node, startLoc);
			if (this.eat(17)) {
				newNode.optional = true;
				this.resetEndLocation(node);
			}
			if (this.match(14)) {
				const typeCastNode = this.startNodeAt(startLoc);
				typeCastNode.expression = node;
				typeCastNode.typeAnnotation = this.tsParseTypeAnnotation();
				return this.finishNode(typeCastNode, "TSTypeCastExpression");
			}
			return node;
		}
		parseExportDeclaration(node) {
			if (!this.state.isAmbientContext && this.isContextual(126)) return this.tsInAmbientContext(() => this.parseExportDeclaration(node));
			const startLoc = this.state.startLoc;
			const isDeclare = this.eatContextual(126);
			if (isDeclare && (this.isContextual(126) || !this.shouldParseExportDeclaration())) throw this.raise(TSErrors.ExpectedAmbientAfterExportDeclare, this.state.startLoc);
			const declaration = tokenIsIdentifier(this.state.type) && this.tsTryParseExportDeclaration() || super.parseExportDeclaration(node);
			if (!declaration) return null;
			if (declaration.type === "TSInterfaceDeclaration" || declaration.type === "TSTypeAliasDeclaration" || isDeclare) node.exportKind = "type";
			if (isDeclare && declaration.type !== "TSImportEqualsDeclaration") {
				this.resetStartLocation(declaration, startLoc);
				declaration.declare = true;
			}
			return declaration;
		}
		parseClassId(node, isStatement, optionalId, bindingType) {
			if ((!isStatement || optionalId) && this.isContextual(114)) return;
			super.parseClassId(node, isStatement, optionalId, node.declare ? 1024 : 8331);
			const typeParameters = this.tsTryParseTypeParameters(this.tsParseInOutConstModifiers);
			if (typeParameters) node.typeParameters = typeParameters;
		}
		parseClassPropertyAnnotation(node) {
			if (!node.optional) {
				if (this.eat(35)) node.definite = true;
				else if (this.eat(17)) node.optional = true;
			}
			const type = this.tsTryParseTypeAnnotation();
			if (type) node.typeAnnotation = type;
		}
		parseClassProperty(node) {
			this.parseClassPropertyAnnotation(node);
			if (this.state.isAmbientContext && !(node.readonly && !node.typeAnnotation) && this.match(29)) this.raise(TSErrors.DeclareClassFieldHasInitializer, this.state.startLoc);
			if (node.abstract && this.match(29)) {
				const { key } = node;
				this.raise(TSErrors.AbstractPropertyHasInitializer, this.state.startLoc, { propertyName: key.type === "Identifier" && !node.computed ? key.name : `[${this.input.slice(this.offsetToSourcePos(key.start), this.offsetToSourcePos(key.end))}]` });
			}
			return super.parseClassProperty(node);
		}
		parseClassPrivateProperty(node) {
			if (node.abstract) this.raise(TSErrors.PrivateElementHasAbstract, node);
			if (node.accessibility) this.raise(TSErrors.PrivateElementHasAccessibility, node, { modifier: node.accessibility });
			this.parseClassPropertyAnnotation(node);
			return super.parseClassPrivateProperty(node);
		}
		parseClassAccessorProperty(node) {
			this.parseClassPropertyAnnotation(node);
			if (node.optional) this.raise(TSErrors.AccessorCannotBeOptional, node);
			return super.parseClassAccessorProperty(node);
		}
		pushClassMethod(classBody, method, isGenerator, isAsync, isConstructor, allowsDirectSuper) {
			const typeParameters = this.tsTryParseTypeParameters(this.tsParseConstModifier);
			if (typeParameters && isConstructor) this.raise(TSErrors.ConstructorHasTypeParameters, typeParameters);
			const { declare = false, kind } = method;
			if (declare && (kind === "get" || kind === "set")) this.raise(TSErrors.DeclareAccessor, method, { kind });
			if (typeParameters) method.typeParameters = typeParameters;
			super.pushClassMethod(classBody, method, isGenerator, isAsync, isConstructor, allowsDirectSuper);
		}
		pushClassPrivateMethod(classBody, method, isGenerator, isAsync) {
			const typeParameters = this.tsTryParseTypeParameters(this.tsParseConstModifier);
			if (typeParameters) method.typeParameters = typeParameters;
			super.pushClassPrivateMethod(classBody, method, isGenerator, isAsync);
		}
		declareClassPrivateMethodInScope(node, kind) {
			if (node.type === "TSDeclareMethod") return;
			if (node.type === "MethodDefinition" && node.value.body == null) return;
			super.declareClassPrivateMethodInScope(node, kind);
		}
		parseClassSuper(node) {
			super.parseClassSuper(node);
			if (node.superClass) {
				if (node.superClass.type === "TSInstantiationExpression") {
					const tsInstantiationExpression = node.superClass;
					const superClass = tsInstantiationExpression.expression;
					this.takeSurroundingComments(superClass, superClass.start, superClass.end);
					const superTypeArguments = tsInstantiationExpression.typeParameters;
					this.takeSurroundingComments(superTypeArguments, superTypeArguments.start, superTypeArguments.end);
					node.superClass = superClass;
					node.superTypeParameters = superTypeArguments;
				} else if (this.match(47) || this.match(51)) node.superTypeParameters = this.tsParseTypeArgumentsInExpression();
			}
			if (this.eatContextual(114)) node.implements = this.tsParseHeritageClause("implements");
		}
		parseObjPropValue(prop, startLoc, isGenerator, isAsync, isPattern, isAccessor, refExpressionErrors) {
			const typeParameters = this.tsTryParseTypeParameters(this.tsParseConstModifier);
			if (typeParameters) prop.typeParameters = typeParameters;
			return super.parseObjPropValue(prop, startLoc, isGenerator, isAsync, isPattern, isAccessor, refExpressionErrors);
		}
		parseFunctionParams(node, isConstructor) {
			const typeParameters = this.tsTryParseTypeParameters(this.tsParseConstModifier);
			if (typeParameters) node.typeParameters = typeParameters;
			super.parseFunctionParams(node, isConstructor);
		}
		parseVarId(decl, kind) {
			super.parseVarId(decl, kind);
			if (decl.id.type === "Identifier" && !this.hasPrecedingLineBreak() && this.eat(35)) decl.definite = true;
			const type = this.tsTryParseTypeAnnotation();
			if (type) {
				decl.id.typeAnnotation = type;
				this.resetEndLocation(decl.id);
			}
		}
		parseMaybeAssign(refExpressionErrors, afterLeftParse) {
			const startPos = this.state.start;
			if (!this.tsIsArrowReturnTypeRestrictedAt(startPos)) return this.tsParseMaybeAssign(refExpressionErrors, afterLeftParse);
			const oldStart = this.state.tsArrowReturnTypeRestrictionAt;
			const oldAllowed = this.state.tsArrowReturnTypeAllowed;
			const oldGeneric = this.state.tsGenericArrowParams;
			const node = this.match(10) || this.match(47) || this.isContextual(96) ? this.tsParseMaybeArrowWithRestrictedReturnType(startPos, refExpressionErrors, afterLeftParse) : this.tsParseMaybeAssign(refExpressionErrors, afterLeftParse);
			this.state.tsArrowReturnTypeRestrictionAt = oldStart;
			this.state.tsArrowReturnTypeAllowed = oldAllowed;
			this.state.tsGenericArrowParams = oldGeneric;
			return node;
		}
		tsParseWithDeferredArrowErrors(parse) {
			if (this.optionFlags & 2048) return parse();
			this.optionFlags |= 2048;
			try {
				return parse();
			} finally {
				this.optionFlags &= -2049;
			}
		}
		tsShouldKeepArrowErrorAt(error, startPos) {
			if (!this.tsIsArrowReturnTypeRestrictedAt(startPos)) return false;
			const returnTypeStart = this.tsArrowReturnTypeAt.get(startPos);
			return returnTypeStart !== void 0 && !tsIsInvalidArrowParamsError(error, returnTypeStart);
		}
		tsParseMaybeArrowWithRestrictedReturnType(startPos, refExpressionErrors, afterLeftParse) {
			if (!this.noArrowAt.has(startPos)) {
				const allowsReturnType = this.state.tsArrowReturnTypeAllowed;
				const parse = () => this.tsParseMaybeAssign(refExpressionErrors, afterLeftParse);
				let state = this.state.clone();
				const { tokensLength } = state;
				this.tsArrowReturnTypeAt.delete(startPos);
				let result = this.tryParse(parse, state);
				const returnTypeStart = this.tsArrowReturnTypeAt.get(startPos);
				if (result.thrown && returnTypeStart !== void 0 && !tsIsInvalidArrowParamsError(result.error, returnTypeStart) && !(this.optionFlags & 2048)) {
					state = this.state.clone();
					this.optionFlags |= 2048;
					try {
						result = this.tryParse(parse, state);
					} finally {
						this.optionFlags &= -2049;
					}
				}
				if (result.thrown) {
					if (!this.tsArrowReturnTypeAt.has(startPos)) throw result.error;
				} else {
					var _node$extra2;
					if (result.error) this.state = result.failState;
					const node = result.node;
					if (node.type !== "ArrowFunctionExpression" || !node.returnType || (_node$extra2 = node.extra) != null && _node$extra2.parenthesized) return node;
					const { start } = node.returnType;
					const hasInvalidParams = result.error != null && this.state.errors.slice(state.errors.length).some((error) => tsIsInvalidArrowParamsError(error, start));
					const isUnambiguous = node.typeParameters ? this.hasPlugin("jsx") : tsHasUnambiguousArrowParams(node.params);
					if (!hasInvalidParams && (allowsReturnType || this.match(14)) || isUnambiguous && !(hasInvalidParams && node.async)) {
						if (result.error && !(this.optionFlags & 2048)) throw result.error;
						return node;
					}
				}
				this.noArrowAt.add(startPos);
				this.state = state;
				this.state.tokensLength = tokensLength;
			}
			return this.tsParseMaybeAssign(refExpressionErrors, afterLeftParse);
		}
		tsParseMaybeAssign(refExpressionErrors, afterLeftParse) {
			var _jsx, _jsx2, _typeCast, _jsx3, _typeCast2;
			let state;
			let jsx;
			let typeCast;
			if (this.hasPlugin("jsx") && (this.match(144) || this.match(47))) {
				state = this.state.clone();
				jsx = this.tryParse(() => super.parseMaybeAssign(refExpressionErrors, afterLeftParse), state);
				if (!jsx.error) return jsx.node;
				const { context } = this.state;
				const currentContext = context[context.length - 1];
				if (currentContext === types.j_oTag || currentContext === types.j_expr) context.pop();
			}
			if (!((_jsx = jsx) != null && _jsx.error) && !this.match(47)) return super.parseMaybeAssign(refExpressionErrors, afterLeftParse);
			if (!state || state === this.state) state = this.state.clone();
			let typeParameters;
			const arrow = this.tryParse((abort) => {
				var _expr$extra, _typeParameters;
				const startPos = this.state.start;
				if (this.noArrowAt.has(startPos)) abort();
				const allowsReturnType = !this.match(47) || this.state.tsArrowReturnTypeAllowed;
				const isRestricted = this.tsIsArrowReturnTypeRestrictedAt(startPos);
				typeParameters = this.tsParseTypeParameters(this.tsParseConstModifier);
				let expr;
				if (isRestricted) {
					const paramsStartPos = this.state.start;
					this.tsArrowReturnTypeAt.delete(paramsStartPos);
					try {
						expr = this.tsParseWithRestrictedArrowReturnType(() => super.parseMaybeAssign(refExpressionErrors, afterLeftParse), allowsReturnType, true);
					} finally {
						const returnTypeStart = this.tsArrowReturnTypeAt.get(paramsStartPos);
						if (returnTypeStart !== void 0) this.tsArrowReturnTypeAt.set(startPos, returnTypeStart);
					}
				} else expr = super.parseMaybeAssign(refExpressionErrors, afterLeftParse);
				if (expr.type !== "ArrowFunctionExpression" || (_expr$extra = expr.extra) != null && _expr$extra.parenthesized) abort();
				if (((_typeParameters = typeParameters) == null ? void 0 : _typeParameters.params.length) !== 0) this.resetStartLocationFromNode(expr, typeParameters);
				expr.typeParameters = typeParameters;
				return expr;
			}, state);
			if (jsx && arrow.node && arrow.error && !(this.optionFlags & 2048)) throw arrow.error;
			if (arrow.error && this.tsShouldKeepArrowErrorAt(arrow.error, state.start)) {
				if (!arrow.node) throw arrow.error;
				this.state = arrow.failState;
				if (typeParameters) this.reportReservedArrowTypeParam(typeParameters);
				return arrow.node;
			}
			if (!arrow.error && !arrow.aborted) {
				if (typeParameters) this.reportReservedArrowTypeParam(typeParameters);
				return arrow.node;
			}
			if (!jsx) {
				assert(!this.hasPlugin("jsx"));
				typeCast = this.tryParse(() => super.parseMaybeAssign(refExpressionErrors, afterLeftParse), state);
				if (!typeCast.error) return typeCast.node;
			}
			if ((_jsx2 = jsx) != null && _jsx2.node) {
				this.state = jsx.failState;
				return jsx.node;
			}
			if (arrow.node) {
				this.state = arrow.failState;
				if (typeParameters) this.reportReservedArrowTypeParam(typeParameters);
				return arrow.node;
			}
			if ((_typeCast = typeCast) != null && _typeCast.node) {
				this.state = typeCast.failState;
				return typeCast.node;
			}
			throw ((_jsx3 = jsx) == null ? void 0 : _jsx3.error) || arrow.error || ((_typeCast2 = typeCast) == null ? void 0 : _typeCast2.error);
		}
		reportReservedArrowTypeParam(node) {
			var _node$extra3;
			if (node.params.length === 1 && !node.params[0].constraint && !((_node$extra3 = node.extra) != null && _node$extra3.trailingComma) && this.getPluginOption("typescript", "disallowAmbiguousJSXLike")) this.raise(TSErrors.ReservedArrowTypeParam, node);
		}
		parseMaybeUnary(refExpressionErrors, sawUnary) {
			if (!this.hasPlugin("jsx") && this.match(47)) return this.tsParseTypeAssertion();
			return super.parseMaybeUnary(refExpressionErrors, sawUnary);
		}
		parseArrow(node) {
			if (this.match(14)) {
				const startPos = this.offsetToSourcePos(node.start);
				if (this.noArrowAt.has(startPos)) return;
				const returnTypeStart = this.sourceToOffsetPos(this.state.start);
				const result = this.tryParse((abort) => {
					const returnType = this.tsParseTypeOrTypePredicateAnnotation(14);
					if (this.canInsertSemicolon() || !this.match(19)) abort();
					return returnType;
				});
				if (result.aborted) return;
				if (!result.thrown) {
					if (result.error) this.state = result.failState;
					node.returnType = result.node;
					if (this.tsIsArrowReturnTypeRestrictedAt(startPos)) this.tsArrowReturnTypeAt.set(startPos, returnTypeStart);
				}
			}
			return super.parseArrow(node);
		}
		parseFunctionParamType(param) {
			if (this.eat(17)) param.optional = true;
			const type = this.tsTryParseTypeAnnotation();
			if (type) param.typeAnnotation = type;
			this.resetEndLocation(param);
			return param;
		}
		isAssignable(node, isBinding) {
			switch (node.type) {
				case "TSTypeCastExpression": return this.isAssignable(node.expression, isBinding);
				case "TSParameterProperty": return true;
				default: return super.isAssignable(node, isBinding);
			}
		}
		toAssignable(node, isLHS = false) {
			if (tsIsTypeCast(node)) {
				if (isLHS) this.expressionScope.recordArrowParameterBindingError(TSErrors.UnexpectedTypeCastInParameter, node);
				else this.raiseOnce(TSErrors.UnexpectedTypeCastInParameter, node);
				this.toAssignable(node.expression, isLHS);
				return;
			}
			switch (node.type) {
				case "ParenthesizedExpression":
					this.toAssignableParenthesizedExpression(node, isLHS);
					break;
				case "AssignmentExpression": if (!isLHS && node.left.type === "TSTypeCastExpression") node.left = this.typeCastToParameter(node.left);
				default: super.toAssignable(node, isLHS);
			}
		}
		toAssignableParenthesizedExpression(node, isLHS) {
			if (tsIsTypeCast(node.expression) || node.expression.type === "ParenthesizedExpression") this.toAssignable(node.expression, isLHS);
			else super.toAssignable(node, isLHS);
		}
		checkToRestConversion(node, allowPattern) {
			if (tsIsTypeCast(node)) this.checkToRestConversion(node.expression, false);
			else super.checkToRestConversion(node, allowPattern);
		}
		isValidLVal(type, disallowCallExpression, isUnparenthesizedInAssign, binding) {
			switch (type) {
				case "TSTypeCastExpression": return true;
				case "TSParameterProperty": return "parameter";
				case "TSNonNullExpression": return "expression";
				case "TSAsExpression":
				case "TSSatisfiesExpression":
				case "TSTypeAssertion": return (binding !== 64 || !isUnparenthesizedInAssign) && ["expression", true];
				default: return super.isValidLVal(type, disallowCallExpression, isUnparenthesizedInAssign, binding);
			}
		}
		parseBindingAtom() {
			if (this.state.type === 78) return this.parseIdentifier(true);
			return super.parseBindingAtom();
		}
		parseMaybeDecoratorArguments(expr, startLoc) {
			if (this.match(47) || this.match(51)) {
				const typeArguments = this.tsParseTypeArgumentsInExpression();
				if (this.match(10)) {
					const call = super.parseMaybeDecoratorArguments(expr, startLoc);
					call.typeParameters = typeArguments;
					return call;
				}
				this.unexpected(null, 10);
			}
			return super.parseMaybeDecoratorArguments(expr, startLoc);
		}
		checkCommaAfterRest(close) {
			if (this.state.isAmbientContext && this.match(12) && this.lookaheadCharCode() === close) {
				this.next();
				return false;
			}
			return super.checkCommaAfterRest(close);
		}
		isClassMethod() {
			return this.match(47) || super.isClassMethod();
		}
		isClassProperty() {
			return this.match(35) || this.match(14) || super.isClassProperty();
		}
		parseMaybeDefault(startLoc, left) {
			const node = super.parseMaybeDefault(startLoc, left);
			if (node.type === "AssignmentPattern" && node.typeAnnotation && node.right.start < node.typeAnnotation.start) this.raise(TSErrors.TypeAnnotationAfterAssign, node.typeAnnotation);
			return node;
		}
		getTokenFromCode(code) {
			if (this.state.inType) {
				if (code === 62) {
					this.finishOp(48, 1);
					return;
				}
				if (code === 60) {
					this.finishOp(47, 1);
					return;
				}
			}
			super.getTokenFromCode(code);
		}
		reScan_lt_gt() {
			const { type } = this.state;
			if (type === 47) {
				this.state.pos -= 1;
				this.readToken_lt();
			} else if (type === 48) {
				this.state.pos -= 1;
				this.readToken_gt();
			}
		}
		reScan_lt() {
			const { type } = this.state;
			if (type === 51) {
				this.state.pos -= 2;
				this.finishOp(47, 1);
				return 47;
			}
			return type;
		}
		toAssignableListItem(exprList, index, isLHS) {
			const node = exprList[index];
			if (node.type === "TSTypeCastExpression") exprList[index] = this.typeCastToParameter(node);
			super.toAssignableListItem(exprList, index, isLHS);
		}
		typeCastToParameter(node) {
			node.expression.typeAnnotation = node.typeAnnotation;
			this.resetEndLocation(node.expression, node.typeAnnotation.loc.end);
			return node.expression;
		}
		shouldParseArrow(params) {
			if (this.match(14)) return params.every((expr) => this.isAssignable(expr, true));
			return super.shouldParseArrow(params);
		}
		parseAsyncArrowHead(startLoc) {
			if (!this.match(14)) return super.parseAsyncArrowHead(startLoc);
			const returnTypeStart = this.sourceToOffsetPos(this.state.start);
			const result = this.tryParse((abort) => {
				const returnType = this.tsParseTypeAnnotation();
				if (!this.match(19)) abort();
				return returnType;
			});
			if (result.aborted || result.thrown) return void 0;
			if (result.error) this.state = result.failState;
			const startPos = this.offsetToSourcePos(startLoc.index);
			if (this.tsIsArrowReturnTypeRestrictedAt(startPos)) this.tsArrowReturnTypeAt.set(startPos, returnTypeStart);
			const node = this.startNodeAt(startLoc);
			node.returnType = result.node;
			return node;
		}
		atPossibleAsyncArrow(base) {
			return super.atPossibleAsyncArrow(base) && !this.noArrowAt.has(this.offsetToSourcePos(base.start));
		}
		parseMaybeConditional(refExpressionErrors) {
			if (!this.tsIsArrowReturnTypeRestrictedAt(this.state.start)) return super.parseMaybeConditional(refExpressionErrors);
			const allowsReturnType = this.state.tsArrowReturnTypeAllowed;
			const expr = super.parseMaybeConditional(refExpressionErrors);
			if (tokenIsAssignment(this.state.type)) this.tsRestrictArrowReturnTypeAt(this.nextTokenStart(), allowsReturnType);
			return expr;
		}
		parseArrowExpression(node, params, isAsync, trailingCommaLoc) {
			const startPos = this.offsetToSourcePos(node.start);
			if (this.tsIsArrowReturnTypeRestrictedAt(startPos)) {
				const genericParams = this.state.tsGenericArrowParams;
				const parse = () => super.parseArrowExpression(node, params, isAsync, trailingCommaLoc);
				return this.tsParseWithRestrictedArrowReturnType(genericParams && node.returnType ? () => this.tsParseWithDeferredArrowErrors(parse) : parse, this.state.tsArrowReturnTypeAllowed || !genericParams && tsHasUnambiguousArrowParams(params));
			}
			return super.parseArrowExpression(node, params, isAsync, trailingCommaLoc);
		}
		canHaveLeadingDecorator() {
			return super.canHaveLeadingDecorator() || this.isAbstractClass();
		}
		jsxParseOpeningElementAfterName(node) {
			if (this.match(47) || this.match(51)) {
				const typeArguments = this.tsTryParseAndCatch(() => this.tsParseTypeArgumentsInExpression());
				if (typeArguments) node.typeParameters = typeArguments;
			}
			return super.jsxParseOpeningElementAfterName(node);
		}
		getGetterSetterExpectedParamCount(method) {
			const baseCount = super.getGetterSetterExpectedParamCount(method);
			const firstParam = this.getObjectOrClassMethodParams(method)[0];
			return firstParam && this.isThisParam(firstParam) ? baseCount + 1 : baseCount;
		}
		parseCatchClauseParam() {
			const param = super.parseCatchClauseParam();
			const type = this.tsTryParseTypeAnnotation();
			if (type) {
				param.typeAnnotation = type;
				this.resetEndLocation(param);
			}
			return param;
		}
		tsInAmbientContext(cb) {
			const { isAmbientContext: oldIsAmbientContext, strict: oldStrict } = this.state;
			this.state.isAmbientContext = true;
			this.state.strict = false;
			try {
				return cb();
			} finally {
				this.state.isAmbientContext = oldIsAmbientContext;
				this.state.strict = oldStrict;
			}
		}
		parseClass(node, isStatement, optionalId) {
			const oldInAbstractClass = this.state.inAbstractClass;
			this.state.inAbstractClass = !!node.abstract;
			try {
				return super.parseClass(node, isStatement, optionalId);
			} finally {
				this.state.inAbstractClass = oldInAbstractClass;
			}
		}
		tsParseAbstractDeclaration(node, decorators) {
			if (this.match(80)) {
				node.abstract = true;
				return this.maybeTakeDecorators(decorators, this.parseClass(node, true, false));
			} else if (this.isContextual(130)) {
				if (!this.hasFollowingLineBreak()) {
					node.abstract = true;
					this.raise(TSErrors.NonClassMethodPropertyHasAbstractModifier, node);
					return this.tsParseInterfaceDeclaration(node);
				} else return null;
			}
			throw this.unexpected(null, 80);
		}
		parseMethod(node, isGenerator, isAsync, isConstructor, allowDirectSuper, type, inClassScope) {
			const method = super.parseMethod(node, isGenerator, isAsync, isConstructor, allowDirectSuper, type, inClassScope);
			if (method.abstract || method.type === "TSAbstractMethodDefinition") {
				if ((this.hasPlugin("estree") ? method.value : method).body) {
					const { key } = method;
					this.raise(TSErrors.AbstractMethodHasImplementation, method, { methodName: key.type === "Identifier" && !method.computed ? key.name : `[${this.input.slice(this.offsetToSourcePos(key.start), this.offsetToSourcePos(key.end))}]` });
				}
			}
			return method;
		}
		tsParseTypeParameterName() {
			return this.parseIdentifier().name;
		}
		shouldParseAsAmbientContext() {
			return !!this.getPluginOption("typescript", "dts");
		}
		parse() {
			if (this.shouldParseAsAmbientContext()) this.state.isAmbientContext = true;
			return super.parse();
		}
		getExpression() {
			if (this.shouldParseAsAmbientContext()) this.state.isAmbientContext = true;
			return super.getExpression();
		}
		parseExportSpecifier(node, isString, isInTypeExport, isMaybeTypeOnly) {
			if (!isString && isMaybeTypeOnly) {
				this.parseTypeOnlyImportExportSpecifier(node, false, isInTypeExport);
				return this.finishNode(node, "ExportSpecifier");
			}
			node.exportKind = "value";
			return super.parseExportSpecifier(node, isString, isInTypeExport, isMaybeTypeOnly);
		}
		parseImportSpecifier(specifier, importedIsString, isInTypeOnlyImport, isMaybeTypeOnly, bindingType) {
			if (!importedIsString && isMaybeTypeOnly) {
				this.parseTypeOnlyImportExportSpecifier(specifier, true, isInTypeOnlyImport);
				return this.finishNode(specifier, "ImportSpecifier");
			}
			specifier.importKind = "value";
			return super.parseImportSpecifier(specifier, importedIsString, isInTypeOnlyImport, isMaybeTypeOnly, isInTypeOnlyImport ? 4098 : 4096);
		}
		parseTypeOnlyImportExportSpecifier(node, isImport, isInTypeOnlyImportExport) {
			const leftOfAsKey = isImport ? "imported" : "local";
			const rightOfAsKey = isImport ? "local" : "exported";
			let leftOfAs = node[leftOfAsKey];
			let rightOfAs;
			let hasTypeSpecifier = false;
			let canParseAsKeyword = true;
			const loc = leftOfAs.loc.start;
			if (this.isContextual(94)) {
				const firstAs = this.parseIdentifier();
				if (this.isContextual(94)) {
					const secondAs = this.parseIdentifier();
					if (isImport ? tokenIsKeywordOrIdentifier(this.state.type) : this.tsIsStartOfModuleExportName()) {
						hasTypeSpecifier = true;
						leftOfAs = firstAs;
						rightOfAs = isImport ? this.parseIdentifier() : this.parseModuleExportName();
						canParseAsKeyword = false;
					} else {
						rightOfAs = secondAs;
						canParseAsKeyword = false;
					}
				} else if (isImport ? tokenIsKeywordOrIdentifier(this.state.type) : this.tsIsStartOfModuleExportName()) {
					canParseAsKeyword = false;
					rightOfAs = isImport ? this.parseIdentifier() : this.parseModuleExportName();
				} else {
					hasTypeSpecifier = true;
					leftOfAs = firstAs;
				}
			} else if (this.tsIsStartOfModuleExportName()) {
				hasTypeSpecifier = true;
				if (isImport && !this.match(135)) {
					leftOfAs = this.parseIdentifier(true);
					if (!this.isContextual(94)) this.checkReservedWord(leftOfAs.name, leftOfAs.loc.start, true, true);
				} else leftOfAs = this.parseModuleExportName();
			}
			if (hasTypeSpecifier && isInTypeOnlyImportExport) this.raise(isImport ? TSErrors.TypeModifierIsUsedInTypeImports : TSErrors.TypeModifierIsUsedInTypeExports, loc);
			node[leftOfAsKey] = leftOfAs;
			node[rightOfAsKey] = rightOfAs;
			const kindKey = isImport ? "importKind" : "exportKind";
			node[kindKey] = hasTypeSpecifier ? "type" : "value";
			if (canParseAsKeyword && this.eatContextual(94)) node[rightOfAsKey] = isImport ? this.parseIdentifier() : this.parseModuleExportName();
			if (!node[rightOfAsKey]) {
				if (isImport && node[leftOfAsKey].type !== "Identifier") throw this.raise(Errors.ImportBindingIsString, node, { importName: node[leftOfAsKey].value });
				node[rightOfAsKey] = node[leftOfAsKey].type !== "Identifier" ? this.cloneStringLiteral(node[leftOfAsKey]) : this.cloneIdentifier(node[leftOfAsKey]);
			}
			if (isImport) this.checkIdentifier(node[rightOfAsKey], hasTypeSpecifier ? 4098 : 4096);
		}
		tsIsStartOfModuleExportName() {
			return tokenIsKeywordOrIdentifier(this.state.type) || this.match(135);
		}
		fillOptionalPropertiesForTSESLint(node) {
			switch (node.type) {
				case "ImportDeclaration":
					node.phase ??= null;
					return;
				case "ExpressionStatement":
					node.directive ??= void 0;
					return;
				case "RestElement": node.value = void 0;
				case "Identifier":
				case "ArrayPattern":
				case "AssignmentPattern":
				case "ObjectPattern":
					node.decorators ??= [];
					node.optional ??= false;
					node.typeAnnotation ??= void 0;
					return;
				case "TSParameterProperty":
					node.accessibility ??= void 0;
					node.decorators ??= [];
					node.override ??= false;
					node.readonly ??= false;
					node.static ??= false;
					return;
				case "TSEmptyBodyFunctionExpression": node.body = null;
				case "TSDeclareFunction":
				case "FunctionDeclaration":
				case "FunctionExpression":
				case "ClassMethod":
				case "ClassPrivateMethod":
					node.declare ??= false;
					node.returnType ??= void 0;
					node.typeParameters ??= void 0;
					return;
				case "Property":
					node.optional ??= false;
					return;
				case "TSMethodSignature":
				case "TSPropertySignature": node.optional ??= false;
				case "TSIndexSignature":
					node.accessibility ??= void 0;
					node.readonly ??= false;
					node.static ??= false;
					return;
				case "TSAbstractPropertyDefinition":
				case "PropertyDefinition":
				case "TSAbstractAccessorProperty":
				case "AccessorProperty":
					node.declare ??= false;
					node.definite ??= false;
					node.readonly ??= false;
					node.typeAnnotation ??= void 0;
				case "TSAbstractMethodDefinition":
				case "MethodDefinition":
					node.accessibility ??= void 0;
					node.decorators ??= [];
					node.override ??= false;
					node.optional ??= false;
					return;
				case "ClassExpression": node.id ??= null;
				case "ClassDeclaration":
					node.abstract ??= false;
					node.declare ??= false;
					node.decorators ??= [];
					node.implements ??= [];
					node.superTypeArguments ??= void 0;
					node.typeParameters ??= void 0;
					return;
				case "TSTypeAliasDeclaration":
				case "VariableDeclaration":
					node.declare ??= false;
					return;
				case "VariableDeclarator":
					node.definite ??= false;
					return;
				case "TSEnumDeclaration":
					node.const ??= false;
					node.declare ??= false;
					return;
				case "TSEnumMember":
					node.computed ??= false;
					return;
				case "TSImportType":
					node.qualifier ??= null;
					node.options ??= null;
					return;
				case "TSInterfaceDeclaration":
					node.declare ??= false;
					node.extends ??= [];
					return;
				case "TSMappedType":
					node.optional ??= false;
					node.readonly ??= void 0;
					return;
				case "TSModuleDeclaration":
					node.declare ??= false;
					node.global ??= node.kind === "global";
					return;
				case "TSTypeParameter":
					node.const ??= false;
					node.in ??= false;
					node.out ??= false;
					return;
			}
		}
		chStartsBindingIdentifierAndNotRelationalOperator(ch, pos) {
			if (isIdentifierStart(ch)) {
				keywordAndTSRelationalOperator.lastIndex = pos;
				if (keywordAndTSRelationalOperator.test(this.input)) {
					const endCh = this.codePointAtPos(keywordAndTSRelationalOperator.lastIndex);
					if (!isIdentifierChar(endCh) && endCh !== 92) return false;
				}
				return true;
			} else if (ch === 92) return true;
			else return false;
		}
		nextTokenIsIdentifierAndNotTSRelationalOperatorOnSameLine() {
			const next = this.nextTokenInLineStart();
			const nextCh = this.codePointAtPos(next);
			return this.chStartsBindingIdentifierAndNotRelationalOperator(nextCh, next);
		}
		nextTokenIsIdentifierOrStringLiteralOnSameLine() {
			const next = this.nextTokenInLineStart();
			const nextCh = this.codePointAtPos(next);
			return this.chStartsBindingIdentifier(nextCh, next) || nextCh === 34 || nextCh === 39;
		}
	};
	function isPossiblyLiteralEnum(expression) {
		if (expression.type !== "MemberExpression") return false;
		const { computed, property } = expression;
		if (computed && property.type !== "StringLiteral" && (property.type !== "TemplateLiteral" || property.expressions.length > 0)) return false;
		return isUncomputedMemberExpressionChain(expression.object);
	}
	function isValidAmbientConstInitializer(expression, estree) {
		var _expression$extra;
		const { type } = expression;
		if ((_expression$extra = expression.extra) != null && _expression$extra.parenthesized) return false;
		if (estree) {
			if (type === "Literal") {
				const { value } = expression;
				if (typeof value === "string" || typeof value === "boolean") return true;
			}
		} else if (type === "StringLiteral" || type === "BooleanLiteral") return true;
		if (isNumber(expression, estree) || isNegativeNumber(expression, estree)) return true;
		if (type === "TemplateLiteral" && expression.expressions.length === 0) return true;
		if (isPossiblyLiteralEnum(expression)) return true;
		return false;
	}
	function isNumber(expression, estree) {
		if (estree) return expression.type === "Literal" && (typeof expression.value === "number" || "bigint" in expression);
		return expression.type === "NumericLiteral" || expression.type === "BigIntLiteral";
	}
	function isNegativeNumber(expression, estree) {
		if (expression.type === "UnaryExpression") {
			const { operator, argument } = expression;
			if (operator === "-" && isNumber(argument, estree)) return true;
		}
		return false;
	}
	function isUncomputedMemberExpressionChain(expression) {
		if (expression.type === "Identifier") return true;
		if (expression.type !== "MemberExpression" || expression.computed) return false;
		return isUncomputedMemberExpressionChain(expression.object);
	}
	const PlaceholderErrors = ParseErrorEnum`placeholders`({
		ClassNameIsRequired: "A class name is required.",
		UnexpectedSpace: "Unexpected space in placeholder."
	});
	var placeholders = (superClass) => class PlaceholdersParserMixin extends superClass {
		parsePlaceholder(expectedNode) {
			if (this.match(134)) {
				const node = this.startNode();
				this.next();
				this.assertNoSpace();
				node.name = super.parseIdentifier(true);
				this.assertNoSpace();
				this.expect(134);
				return this.finishPlaceholder(node, expectedNode);
			}
		}
		finishPlaceholder(node, expectedNode) {
			let placeholder = node;
			if (!placeholder.expectedNode || !placeholder.type) placeholder = this.finishNode(placeholder, "Placeholder");
			placeholder.expectedNode = expectedNode;
			return placeholder;
		}
		getTokenFromCode(code) {
			if (code === 37 && this.input.charCodeAt(this.state.pos + 1) === 37) this.finishOp(134, 2);
			else super.getTokenFromCode(code);
		}
		parseExprAtom(refExpressionErrors) {
			return this.parsePlaceholder("Expression") || super.parseExprAtom(refExpressionErrors);
		}
		parseIdentifier(liberal) {
			return this.parsePlaceholder("Identifier") || super.parseIdentifier(liberal);
		}
		checkReservedWord(word, startLoc, checkKeywords, isBinding) {
			if (word !== void 0) super.checkReservedWord(word, startLoc, checkKeywords, isBinding);
		}
		cloneIdentifier(node) {
			const cloned = super.cloneIdentifier(node);
			if (cloned.type === "Placeholder") cloned.expectedNode = node.expectedNode;
			return cloned;
		}
		cloneStringLiteral(node) {
			if (node.type === "Placeholder") return this.cloneIdentifier(node);
			return super.cloneStringLiteral(node);
		}
		parseBindingAtom() {
			return this.parsePlaceholder("Pattern") || super.parseBindingAtom();
		}
		isValidLVal(type, disallowCallExpression, isParenthesized, binding) {
			return type === "Placeholder" || super.isValidLVal(type, disallowCallExpression, isParenthesized, binding);
		}
		toAssignable(node, isLHS) {
			if (node && node.type === "Placeholder" && node.expectedNode === "Expression") node.expectedNode = "Pattern";
			else super.toAssignable(node, isLHS);
		}
		chStartsBindingIdentifier(ch, pos) {
			if (super.chStartsBindingIdentifier(ch, pos)) return true;
			const next = this.nextTokenStart();
			if (this.input.charCodeAt(next) === 37 && this.input.charCodeAt(next + 1) === 37) return true;
			return false;
		}
		verifyBreakContinue(node, isBreak) {
			var _node$label;
			if (((_node$label = node.label) == null ? void 0 : _node$label.type) === "Placeholder") return;
			super.verifyBreakContinue(node, isBreak);
		}
		parseExpressionStatement(node, expr, decorators, flags) {
			var _expr$extra;
			if (expr.type !== "Placeholder" || (_expr$extra = expr.extra) != null && _expr$extra.parenthesized) return super.parseExpressionStatement(node, expr, decorators, flags);
			if (this.match(14)) {
				const stmt = node;
				stmt.label = this.finishPlaceholder(expr, "Identifier");
				this.next();
				stmt.body = flags & 8 ? super.parseStatementOrSloppyAnnexBFunctionDeclaration(true) : super.parseStatement();
				return this.finishNode(stmt, "LabeledStatement");
			}
			this.semicolon();
			const stmtPlaceholder = node;
			stmtPlaceholder.name = expr.name;
			return this.finishPlaceholder(stmtPlaceholder, "Statement");
		}
		parseBlock(allowDirectives, createNewLexicalScope, afterBlockParse) {
			return this.parsePlaceholder("BlockStatement") || super.parseBlock(allowDirectives, createNewLexicalScope, afterBlockParse);
		}
		parseFunctionId(requireId) {
			return this.parsePlaceholder("Identifier") || super.parseFunctionId(requireId);
		}
		parseClass(node, isStatement, optionalId) {
			const type = isStatement ? "ClassDeclaration" : "ClassExpression";
			this.next();
			const oldStrict = this.state.strict;
			const placeholder = this.parsePlaceholder("Identifier");
			if (placeholder) {
				if (this.match(81) || this.match(134) || this.match(5)) node.id = placeholder;
				else if (optionalId || !isStatement) {
					node.id = null;
					node.body = this.finishPlaceholder(placeholder, "ClassBody");
					return this.finishNode(node, type);
				} else throw this.raise(PlaceholderErrors.ClassNameIsRequired, this.state.startLoc);
			} else this.parseClassId(node, isStatement, optionalId);
			super.parseClassSuper(node);
			node.body = this.parsePlaceholder("ClassBody") || super.parseClassBody(!!node.superClass, oldStrict);
			return this.finishNode(node, type);
		}
		parseExport(node, decorators) {
			const placeholder = this.parsePlaceholder("Identifier");
			if (!placeholder) return super.parseExport(node, decorators);
			const node2 = node;
			if (!this.isContextual(99) && !this.match(12)) {
				node2.specifiers = [];
				node2.source = null;
				node2.declaration = this.finishPlaceholder(placeholder, "Declaration");
				return this.finishNode(node2, "ExportNamedDeclaration");
			}
			this.expectPlugin("exportDefaultFrom");
			const specifier = this.startNode();
			specifier.exported = placeholder;
			node2.specifiers = [this.finishNode(specifier, "ExportDefaultSpecifier")];
			return super.parseExport(node2, decorators);
		}
		isExportDefaultSpecifier() {
			if (this.match(65)) {
				const next = this.nextTokenStart();
				if (this.isUnparsedContextual(next, "from")) {
					if (this.input.startsWith(tokenLabelName(134), this.hasPlugin("exportDefaultFrom") ? this.nextTokenStartSince(next + 4) : this.nextTokenInLineStartSince(next + 4))) return true;
				}
			}
			return super.isExportDefaultSpecifier();
		}
		maybeParseExportDefaultSpecifier(node, maybeDefaultIdentifier) {
			var _specifiers;
			if ((_specifiers = node.specifiers) != null && _specifiers.length) return true;
			return super.maybeParseExportDefaultSpecifier(node, maybeDefaultIdentifier);
		}
		checkExport(node) {
			const { specifiers } = node;
			if (specifiers != null && specifiers.length) node.specifiers = specifiers.filter((node) => node.exported.type === "Placeholder");
			super.checkExport(node);
			node.specifiers = specifiers;
		}
		parseImport(node) {
			const placeholder = this.parsePlaceholder("Identifier");
			if (!placeholder) return super.parseImport(node);
			node.specifiers = [];
			if (!this.isContextual(99) && !this.match(12)) {
				node.source = this.finishPlaceholder(placeholder, "StringLiteral");
				this.semicolon();
				return this.finishNode(node, "ImportDeclaration");
			}
			const specifier = this.startNodeAtNode(placeholder);
			specifier.local = placeholder;
			node.specifiers.push(this.finishNode(specifier, "ImportDefaultSpecifier"));
			if (this.eat(12)) {
				if (!this.maybeParseStarImportSpecifier(node)) this.parseNamedImportSpecifiers(node);
			}
			this.expectContextual(99);
			node.source = this.parseImportSource();
			this.semicolon();
			return this.finishNode(node, "ImportDeclaration");
		}
		parseImportSource() {
			return this.parsePlaceholder("StringLiteral") || super.parseImportSource();
		}
		assertNoSpace() {
			if (this.state.start > this.offsetToSourcePos(this.state.lastTokEndLoc.index)) this.raise(PlaceholderErrors.UnexpectedSpace, this.state.lastTokEndLoc);
		}
	};
	var v8intrinsic = (superClass) => class V8IntrinsicMixin extends superClass {
		parseV8Intrinsic() {
			if (this.match(54)) {
				const v8IntrinsicStartLoc = this.state.startLoc;
				const node = this.startNode();
				this.next();
				if (tokenIsIdentifier(this.state.type)) {
					const name = this.parseIdentifierName();
					const identifier = this.createIdentifier(node, name);
					this.castNodeTo(identifier, "V8IntrinsicIdentifier");
					if (this.match(10)) return identifier;
				}
				this.unexpected(v8IntrinsicStartLoc);
			}
		}
		parseExprAtom(refExpressionErrors) {
			return this.parseV8Intrinsic() || super.parseExprAtom(refExpressionErrors);
		}
	};
	const PIPELINE_PROPOSALS = [
		"minimal",
		"fsharp",
		"hack",
		"smart"
	];
	const TOPIC_TOKENS = [
		"^^",
		"@@",
		"^",
		"%",
		"#"
	];
	function validatePlugins(pluginsMap) {
		if (pluginsMap.has("decorators")) {
			if (pluginsMap.has("decorators-legacy")) throw new Error("Cannot use the decorators and decorators-legacy plugin together");
			const decoratorsBeforeExport = pluginsMap.get("decorators").decoratorsBeforeExport;
			if (decoratorsBeforeExport != null && typeof decoratorsBeforeExport !== "boolean") throw new Error("'decoratorsBeforeExport' must be a boolean, if specified.");
			const allowCallParenthesized = pluginsMap.get("decorators").allowCallParenthesized;
			if (allowCallParenthesized != null && typeof allowCallParenthesized !== "boolean") throw new Error("'allowCallParenthesized' must be a boolean.");
		}
		if (pluginsMap.has("flow") && pluginsMap.has("typescript")) throw new Error("Cannot combine flow and typescript plugins.");
		if (pluginsMap.has("placeholders") && pluginsMap.has("v8intrinsic")) throw new Error("Cannot combine placeholders and v8intrinsic plugins.");
		if (pluginsMap.has("pipelineOperator")) {
			var _pluginsMap$get2;
			const proposal = pluginsMap.get("pipelineOperator").proposal;
			if (!PIPELINE_PROPOSALS.includes(proposal)) {
				const proposalList = PIPELINE_PROPOSALS.map((p) => `"${p}"`).join(", ");
				throw new Error(`"pipelineOperator" requires "proposal" option whose value must be one of: ${proposalList}.`);
			}
			if (proposal === "hack") {
				var _pluginsMap$get;
				if (pluginsMap.has("placeholders")) throw new Error("Cannot combine placeholders plugin and Hack-style pipes.");
				if (pluginsMap.has("v8intrinsic")) throw new Error("Cannot combine v8intrinsic plugin and Hack-style pipes.");
				const topicToken = pluginsMap.get("pipelineOperator").topicToken;
				if (!TOPIC_TOKENS.includes(topicToken)) {
					const tokenList = TOPIC_TOKENS.map((t) => `"${t}"`).join(", ");
					throw new Error(`"pipelineOperator" in "proposal": "hack" mode also requires a "topicToken" option whose value must be one of: ${tokenList}.`);
				}
				if (topicToken === "#" && ((_pluginsMap$get = pluginsMap.get("recordAndTuple")) == null ? void 0 : _pluginsMap$get.syntaxType) === "hash") throw new Error(`Plugin conflict between \`["pipelineOperator", { proposal: "hack", topicToken: "#" }]\` and \`${JSON.stringify(["recordAndTuple", pluginsMap.get("recordAndTuple")])}\`.`);
			} else if (proposal === "smart" && ((_pluginsMap$get2 = pluginsMap.get("recordAndTuple")) == null ? void 0 : _pluginsMap$get2.syntaxType) === "hash") throw new Error(`Plugin conflict between \`["pipelineOperator", { proposal: "smart" }]\` and \`${JSON.stringify(["recordAndTuple", pluginsMap.get("recordAndTuple")])}\`.`);
		}
		if (pluginsMap.has("moduleAttributes")) {
			if (pluginsMap.has("deprecatedImportAssert") || pluginsMap.has("importAssertions")) throw new Error("Cannot combine importAssertions, deprecatedImportAssert and moduleAttributes plugins.");
			if (pluginsMap.get("moduleAttributes").version !== "may-2020") throw new Error("The 'moduleAttributes' plugin requires a 'version' option, representing the last proposal update. Currently, the only supported value is 'may-2020'.");
		}
		if (pluginsMap.has("importAssertions")) {
			if (pluginsMap.has("deprecatedImportAssert")) throw new Error("Cannot combine importAssertions and deprecatedImportAssert plugins.");
		}
		if (pluginsMap.has("deprecatedImportAssert"));
		else if (pluginsMap.has("importAttributes") && pluginsMap.get("importAttributes").deprecatedAssertSyntax) pluginsMap.set("deprecatedImportAssert", {});
		if (pluginsMap.has("recordAndTuple")) {
			const syntaxType = pluginsMap.get("recordAndTuple").syntaxType;
			if (syntaxType != null) {
				const RECORD_AND_TUPLE_SYNTAX_TYPES = ["hash", "bar"];
				if (!RECORD_AND_TUPLE_SYNTAX_TYPES.includes(syntaxType)) throw new Error("The 'syntaxType' option of the 'recordAndTuple' plugin must be one of: " + RECORD_AND_TUPLE_SYNTAX_TYPES.map((p) => `'${p}'`).join(", "));
			}
		}
		if (pluginsMap.has("asyncDoExpressions") && !pluginsMap.has("doExpressions")) {
			const error = /* @__PURE__ */ new Error("'asyncDoExpressions' requires 'doExpressions', please add 'doExpressions' to parser plugins.");
			error.missingPlugins = "doExpressions";
			throw error;
		}
		if (pluginsMap.has("optionalChainingAssign") && pluginsMap.get("optionalChainingAssign").version !== "2023-07") throw new Error("The 'optionalChainingAssign' plugin requires a 'version' option, representing the last proposal update. Currently, the only supported value is '2023-07'.");
		if (pluginsMap.has("discardBinding") && pluginsMap.get("discardBinding").syntaxType !== "void") throw new Error("The 'discardBinding' plugin requires a 'syntaxType' option. Currently the only supported value is 'void'.");
	}
	const mixinPlugins = {
		estree,
		jsx,
		flow,
		typescript,
		v8intrinsic,
		placeholders
	};
	const mixinPluginNames = Object.keys(mixinPlugins);
	var Parser = class extends StatementParser {
		constructor(options, input, pluginsMap) {
			const normalizedOptions = getOptions(options);
			super(normalizedOptions, input);
			this.options = normalizedOptions;
			this.initializeScopes();
			this.plugins = pluginsMap;
			this.filename = normalizedOptions.sourceFilename;
			this.startIndex = normalizedOptions.startIndex;
			let optionFlags = 0;
			if (normalizedOptions.allowAwaitOutsideFunction) optionFlags |= 1;
			if (normalizedOptions.allowReturnOutsideFunction) optionFlags |= 2;
			if (normalizedOptions.allowImportExportEverywhere) optionFlags |= 8;
			if (normalizedOptions.allowSuperOutsideMethod) optionFlags |= 16;
			if (normalizedOptions.allowUndeclaredExports) optionFlags |= 64;
			if (normalizedOptions.allowNewTargetOutsideFunction) optionFlags |= 4;
			if (normalizedOptions.allowYieldOutsideFunction) optionFlags |= 32;
			if (normalizedOptions.ranges) optionFlags |= 128;
			if (normalizedOptions.tokens) optionFlags |= 256;
			if (normalizedOptions.createImportExpressions) optionFlags |= 512;
			if (normalizedOptions.createParenthesizedExpressions) optionFlags |= 1024;
			if (normalizedOptions.errorRecovery) optionFlags |= 2048;
			if (normalizedOptions.attachComment) optionFlags |= 4096;
			if (normalizedOptions.annexB) optionFlags |= 8192;
			this.optionFlags = optionFlags;
		}
		getScopeHandler() {
			return ScopeHandler;
		}
		parse() {
			this.enterInitialScopes();
			const file = this.startNode();
			const program = this.startNode();
			this.nextToken();
			file.errors = null;
			const result = this.parseTopLevel(file, program);
			result.errors = this.state.errors;
			result.comments.length = this.state.commentsLen;
			return result;
		}
	};
	function parse(input, options) {
		var _options;
		if (((_options = options) == null ? void 0 : _options.sourceType) === "unambiguous") {
			options = Object.assign({}, options);
			try {
				options.sourceType = "module";
				const parser = getParser(options, input);
				const ast = parser.parse();
				if (parser.sawUnambiguousESM) return ast;
				if (parser.ambiguousScriptDifferentAst) try {
					options.sourceType = "script";
					return getParser(options, input).parse();
				} catch (_unused) {}
				else ast.program.sourceType = "script";
				return ast;
			} catch (moduleError) {
				try {
					options.sourceType = "script";
					return getParser(options, input).parse();
				} catch (_unused2) {}
				throw moduleError;
			}
		} else return getParser(options, input).parse();
	}
	function parseExpression(input, options) {
		const parser = getParser(options, input);
		if (parser.options.strictMode) parser.state.strict = true;
		return parser.getExpression();
	}
	function generateExportedTokenTypes(internalTokenTypes) {
		const tokenTypes = {};
		for (const typeName of Object.keys(internalTokenTypes)) tokenTypes[typeName] = getExportedToken(internalTokenTypes[typeName]);
		return tokenTypes;
	}
	generateExportedTokenTypes(tt);
	function getParser(options, input) {
		let cls = Parser;
		const pluginsMap = /* @__PURE__ */ new Map();
		if (options != null && options.plugins) {
			for (const plugin of options.plugins) {
				let name, opts;
				if (typeof plugin === "string") name = plugin;
				else [name, opts] = plugin;
				if (!pluginsMap.has(name)) pluginsMap.set(name, opts || {});
			}
			validatePlugins(pluginsMap);
			cls = getParserClass(pluginsMap);
		}
		return new cls(options, input, pluginsMap);
	}
	const parserClassCache = /* @__PURE__ */ new Map();
	function getParserClass(pluginsMap) {
		const pluginList = [];
		for (const name of mixinPluginNames) if (pluginsMap.has(name)) pluginList.push(name);
		const key = pluginList.join("|");
		let cls = parserClassCache.get(key);
		if (!cls) {
			cls = Parser;
			for (const plugin of pluginList) cls = mixinPlugins[plugin](cls);
			parserClassCache.set(key, cls);
		}
		return cls;
	}
	exports.parse = parse;
	exports.parseExpression = parseExpression;
})))();
function readSource(file, text) {
	try {
		const isJavaScript = /\.[cm]?js$/.test(file);
		const { program } = (0, import_lib.parse)(text, {
			sourceType: isJavaScript ? "unambiguous" : "module",
			plugins: isJavaScript ? ["jsx", "decorators-legacy"] : file.endsWith(".tsx") ? ["typescript", "jsx"] : ["typescript", "decorators-legacy"]
		});
		return {
			file,
			text,
			body: program.body
		};
	} catch (error) {
		const [why = ""] = error instanceof Error ? error.message.split("\n") : [];
		const line = /\((\d+):\d+\)$/.exec(why)?.[1];
		return {
			why: why.replace(/ \(\d+:\d+\)$/, ""),
			...line !== void 0 && { line: Number(line) }
		};
	}
}
function placeOf(node) {
	return {
		start: node.start ?? 0,
		end: node.end ?? 0
	};
}
function nameOfKey(key, computed) {
	if (key.type === "StringLiteral" || key.type === "NumericLiteral") return "value" in key ? String(key.value) : void 0;
	if (computed) return void 0;
	if (key.type === "PrivateName" && "id" in key) return `#${nameIn$1(key.id)}`;
	return nameIn$1(key);
}
function nameIn$1(node) {
	return typeof node === "object" && node !== null && "name" in node && typeof node.name === "string" ? node.name : "";
}
function bare(node) {
	let inner = node;
	while (inner.type === "TSAsExpression" || inner.type === "TSNonNullExpression" || inner.type === "TSSatisfiesExpression" || inner.type === "TSTypeAssertion" || inner.type === "ParenthesizedExpression") inner = inner.expression;
	return inner;
}
// lib/src/templates/languages/cdk/reading.js
function functionOf(node, frame) {
	return {
		kind: "function",
		node,
		scope: frame.scope,
		self: frame.self
	};
}
function siteOf(node, frame) {
	return {
		source: frame.scope.source,
		place: placeOf(node)
	};
}
// lib/src/templates/languages/cdk/classes.js
var Classes = class {
	#code;
	constructor(code) {
		this.#code = code;
	}
	static({ node, scope }, name, frame) {
		for (const member of node.body.body) {
			if (!("static" in member) || member.static !== true || !("key" in member)) continue;
			if (nameOfKey(member.key, false) !== name) continue;
			if (member.type === "ClassMethod") return {
				kind: "function",
				node: member,
				scope,
				self: void 0
			};
			if (member.type === "ClassProperty" && member.value != null) return this.#code.value(member.value, {
				...frame,
				scope,
				self: void 0
			});
		}
		return NOTHING$1;
	}
	find(definition, name) {
		for (let one = definition, depth = 0; one !== void 0 && depth < 60; one = this.parent(one), depth++) {
			const member = one.node.body.body.find((each) => (each.type === "ClassMethod" || each.type === "ClassPrivateMethod") && each.kind !== "constructor" && nameOfKey(each.key, false) === name);
			if (member !== void 0) return {
				member,
				definition: one
			};
		}
	}
	extended({ node, scope }) {
		return node.superClass == null ? void 0 : this.#code.value(node.superClass, {
			scope,
			self: void 0,
			definition: void 0,
			returned: []
		});
	}
	parent(definition) {
		const above = this.extended(definition);
		return above?.kind === "class" ? above : void 0;
	}
};
// lib/src/templates/languages/cdk/library.js
function construct(site, definition) {
	return {
		kind: "construct",
		path: void 0,
		type: "",
		definition,
		fields: /* @__PURE__ */ new Map(),
		props: void 0,
		site,
		imported: false
	};
}
function madeBy({ from, name }, args, site) {
	if (name === "App" && /^(aws-cdk-lib|@aws-cdk\/core)/.test(from)) return {
		...construct(site, void 0),
		type: name,
		path: []
	};
	const [scope, id, props] = args;
	if (scope?.kind !== "construct" || id === void 0) return {
		kind: "made",
		type: name,
		args,
		receiver: void 0,
		site,
		changed: false
	};
	return {
		...construct(site, void 0),
		type: name,
		path: below(scope, id),
		props
	};
}
function below(scope, id) {
	return scope.path === void 0 ? void 0 : [...scope.path, piecesOf(id)];
}
function piecesOf(value) {
	return value.kind === "text" ? value.pieces : OPEN;
}
function memberOfConstruct(owner, name) {
	if (name === "grantPrincipal" || name === "node") return name === "node" ? {
		kind: "attribute",
		owner,
		name
	} : owner;
	if (name === "role") return entry(owner.props, "role") ?? owner;
	const within = {
		taskRole: "TaskRole",
		executionRole: "ExecutionRole",
		taskDefinition: "TaskDef"
	}[name];
	if (within === void 0) return {
		kind: "attribute",
		owner,
		name
	};
	const given = entry(owner.props, name);
	if (given !== void 0) return given;
	const part = {
		...construct(owner.site, void 0),
		type: within,
		path: owner.path && [...owner.path, [within]]
	};
	owner.fields.set(name, part);
	return part;
}
function plainObject(receiver, callee, first) {
	return receiver.kind === "unknown" && callee.object.type === "Identifier" && callee.object.name === "Object" && first?.kind === "object" && first.whole ? first : void 0;
}
function objectItems({ entries }, name) {
	return {
		kind: "list",
		items: [...entries].map(([key, value]) => {
			if (name === "values") return value;
			return name === "keys" ? text([key]) : {
				kind: "list",
				items: [text([key]), value],
				whole: true
			};
		}),
		whole: true
	};
}
// lib/src/templates/languages/cdk/calls.js
const MOST_ARGUMENTS = 1e3;
var Calls = class {
	events = [];
	statements = /* @__PURE__ */ new Map();
	#code;
	#classes;
	#active = /* @__PURE__ */ new Map();
	#depth = 0;
	constructor(code) {
		this.#code = code;
		this.#classes = new Classes(code);
	}
	member(owner, name, frame) {
		switch (owner.kind) {
			case "object": return owner.entries.get(name) ?? (owner.whole ? NOTHING$1 : {
				kind: "unknown",
				parts: [owner]
			});
			case "list": return owner.whole && /^\d+$/.test(name) ? owner.items[Number(name)] ?? NOTHING$1 : {
				kind: "unknown",
				parts: [owner]
			};
			case "library": return {
				...owner,
				name
			};
			case "class": return this.#classes.static(owner, name, frame);
			case "construct": {
				const field = owner.fields.get(name);
				if (field !== void 0) return field;
				const found = this.#classes.find(owner.definition, name);
				if (found?.member.type === "ClassMethod" && found.member.kind === "get") return this.#invoke({
					kind: "function",
					node: found.member,
					scope: found.definition.scope,
					self: owner
				}, [], owner, found.definition);
				if (found?.member.type === "ClassMethod") return {
					kind: "function",
					node: found.member,
					scope: found.definition.scope,
					self: owner
				};
				return memberOfConstruct(owner, name);
			}
			default: return {
				kind: "attribute",
				owner,
				name
			};
		}
	}
	#arguments(node, frame) {
		return node.arguments.flatMap((one) => {
			if (one.type === "SpreadElement") {
				const spread = this.#code.value(one.argument, frame);
				return spread.kind === "list" && spread.whole && spread.items.length <= MOST_ARGUMENTS ? [...spread.items] : [{
					kind: "unknown",
					parts: [spread]
				}];
			}
			return one.type === "ArgumentPlaceholder" ? [] : [this.#code.value(one, frame)];
		});
	}
	new(node, frame) {
		const definition = node.callee.type === "Super" || node.callee.type === "Import" ? NOTHING$1 : this.#code.value(node.callee, frame);
		const args = this.#arguments(node, frame);
		const site = siteOf(node, frame);
		if (definition.kind === "class") {
			const instance = construct(site, definition);
			this.#construct(definition, args, instance, node);
			return instance;
		}
		if (definition.kind !== "library") {
			const made = {
				kind: "unknown",
				parts: [definition, ...args]
			};
			this.#record(node, site, void 0, "", args, made);
			return made;
		}
		const made = madeBy(definition, args, site);
		this.#record(node, site, void 0, definition.name, args, made);
		return made;
	}
	#construct(definition, args, self, node) {
		this.#within(definition.node, () => {
			const written = definition.node.body.body.find((member) => member.type === "ClassMethod" && member.kind === "constructor");
			const frame = {
				scope: new Scope(definition.scope.source, definition.scope),
				self,
				definition,
				returned: []
			};
			if (written?.type === "ClassMethod") {
				if (definition.node.superClass == null) this.#initialize(definition, frame);
				written.params.forEach((parameter, index) => this.#code.bind(parameter, args[index] ?? NOTHING$1, frame));
				this.#code.statements(written.body.body, frame);
			} else this.#super(definition, args, self, node, frame);
		});
	}
	#super(definition, args, self, node, frame) {
		const above = this.#classes.extended(definition);
		if (above?.kind === "class") this.#construct(above, args, self, node);
		else if (above?.kind === "library") {
			const made = madeBy(above, args, self.site);
			self.type = above.name;
			if (made.kind === "construct") {
				self.path = made.path;
				self.props = made.props;
			}
			this.#record(node, self.site, void 0, above.name, args, self);
		}
		this.#initialize(definition, frame);
	}
	#initialize(definition, frame) {
		for (const member of definition.node.body.body) {
			if (member.type !== "ClassProperty" && member.type !== "ClassPrivateProperty") continue;
			const name = nameOfKey(member.key, false);
			if (!member.static && member.value != null && name !== void 0) frame.self?.fields.set(name, this.#code.value(member.value, {
				...frame,
				scope: definition.scope
			}));
		}
	}
	call(node, frame) {
		const { callee } = node;
		if (callee.type === "Super") {
			const args = this.#arguments(node, frame);
			if (frame.self !== void 0 && frame.definition !== void 0) this.#super(frame.definition, args, frame.self, node, frame);
			return NOTHING$1;
		}
		const required = this.#required(node, frame);
		if (required !== void 0) return required;
		if (callee.type === "Import" || callee.type === "V8IntrinsicIdentifier") return NOTHING$1;
		const method = bare(callee);
		if (method.type === "MemberExpression" || method.type === "OptionalMemberExpression") return this.#method(node, method, frame);
		const called = this.#code.value(callee, frame);
		const args = this.#arguments(node, frame);
		if (called.kind === "function") return this.#invoke(called, args, called.self, frame.definition);
		return this.#outside(node, frame, void 0, called.kind === "library" ? called.name : "", args, [called]);
	}
	#required({ callee, arguments: given }, frame) {
		const isRequire = callee.type === "Import" || callee.type === "Identifier" && callee.name === "require" && frame.scope.get("require") === void 0;
		const [specifier] = given;
		return isRequire && specifier?.type === "StringLiteral" ? this.#code.required(specifier.value, frame) : void 0;
	}
	#method(node, callee, frame) {
		const name = nameOfKey(callee.property, callee.computed) ?? "";
		if (callee.object.type === "Super") {
			const found = this.#classes.find(frame.definition && this.#classes.parent(frame.definition), name);
			const args = this.#arguments(node, frame);
			return found?.member.type === "ClassMethod" ? this.#invoke({
				kind: "function",
				node: found.member,
				scope: found.definition.scope,
				self: frame.self
			}, args, frame.self, found.definition) : this.#outside(node, frame, frame.self, name, args, []);
		}
		const receiver = this.#code.value(callee.object, frame);
		const args = this.#arguments(node, frame);
		const [first] = args;
		if (receiver.kind === "list" && first?.kind === "function" && /^(forEach|map|flatMap)$/.test(name)) return {
			kind: "list",
			items: (receiver.whole ? receiver.items : [{
				kind: "unknown",
				parts: receiver.items
			}]).map((item, index) => this.#invoke(first, [item, text([String(index)])], first.self, frame.definition)),
			whole: receiver.whole && name !== "flatMap"
		};
		const over = plainObject(receiver, callee, first);
		if (over !== void 0) return objectItems(over, name);
		if (receiver.kind === "construct" || receiver.kind === "object" || receiver.kind === "class") {
			const own = this.member(receiver, name, frame);
			if (own.kind === "function") {
				const found = receiver.kind === "construct" ? this.#classes.find(receiver.definition, name) : void 0;
				return this.#invoke(own, args, own.self, found?.definition ?? frame.definition);
			}
		}
		return this.#outside(node, frame, receiver, name, args, [receiver]);
	}
	#outside(node, frame, receiver, name, args, parts) {
		const site = siteOf(node, frame);
		const [scope, id] = args;
		const isOfClass = receiver?.kind === "library";
		const made = isOfClass && name.startsWith("from") && scope?.kind === "construct" && id !== void 0 ? {
			...construct(site, void 0),
			type: receiver.name,
			path: below(scope, id),
			imported: true,
			props: args[2]
		} : {
			kind: "made",
			type: isOfClass ? `${receiver.name}.${name}` : name,
			args,
			receiver: isOfClass ? void 0 : receiver ?? either(parts),
			site,
			changed: false
		};
		for (const one of args) if (one.kind === "function") this.#invoke(one, one.node.params.map(() => ({
			kind: "unknown",
			parts: [...parts, ...args.filter((arg) => arg !== one)]
		})), one.self, frame.definition);
		if (receiver?.kind === "made" && /^(add|set)/.test(name)) receiver.changed = true;
		this.#record(node, site, receiver, name, args, made);
		return made;
	}
	#invoke({ node, scope, self }, args, receiver, definition) {
		const own = receiver?.kind === "construct" ? receiver : self?.kind === "construct" ? self : void 0;
		const frame = {
			scope: new Scope(scope.source, scope),
			self: own,
			definition,
			returned: []
		};
		return this.#within(node, () => {
			node.params.forEach((parameter, index) => this.#code.bind(parameter, args[index] ?? NOTHING$1, frame));
			if (node.body.type === "BlockStatement") this.#code.statements(node.body.body, frame);
			else frame.returned.push(this.#code.value(node.body, frame));
		}) ? either(frame.returned.length === 0 ? [NOTHING$1] : frame.returned) : NOTHING$1;
	}
	#within(node, run) {
		const times = this.#active.get(node) ?? 0;
		if (times > 1 || this.#depth > 60) return false;
		this.#active.set(node, times + 1);
		this.#depth++;
		run();
		this.#depth--;
		this.#active.set(node, times);
		return true;
	}
	#record(node, site, receiver, name, args, made) {
		const statement = this.statements.get(node);
		this.events.push({
			node,
			site,
			receiver,
			name,
			args,
			made,
			statement
		});
	}
};
// lib/src/templates/languages/cdk/expressions.js
const MOST_STEPS = 2e6;
var ProgramTooLarge = class extends Error {};
var Expressions = class {
	calls;
	#steps = 0;
	constructor(code) {
		this.calls = new Calls({
			value: (node, frame) => this.value(node, frame),
			bind: (target, value, frame) => {
				code.bind(target, value, frame);
			},
			statements: (statements, frame) => {
				code.statements(statements, frame);
			},
			required: (specifier, frame) => code.required(specifier, frame)
		});
	}
	#takes(steps) {
		this.#steps += steps;
		if (this.#steps > MOST_STEPS) throw new ProgramTooLarge();
	}
	value(given, frame) {
		this.#takes(1);
		const node = bare(given);
		switch (node.type) {
			case "StringLiteral": return text([node.value], [], siteOf(node, frame));
			case "NumericLiteral":
			case "BooleanLiteral": return text([String(node.value)]);
			case "TemplateLiteral": return this.#template(node, frame);
			case "Identifier": return frame.scope.get(node.name) ?? NOTHING$1;
			case "ThisExpression": return frame.self ?? NOTHING$1;
			case "ArrayExpression": return this.#list(node, frame);
			case "ObjectExpression": return this.#object(node, frame);
			case "ArrowFunctionExpression":
			case "FunctionExpression": return functionOf(node, frame);
			case "ClassExpression": return {
				kind: "class",
				node,
				scope: frame.scope
			};
			case "NewExpression": return this.calls.new(node, frame);
			case "CallExpression":
			case "OptionalCallExpression": return this.calls.call(node, frame);
			case "MemberExpression":
			case "OptionalMemberExpression": return this.#memberOf(node, frame);
			case "AssignmentExpression": return this.#assignment(node, frame);
			case "ConditionalExpression":
				this.value(node.test, frame);
				return either([this.value(node.consequent, frame), this.value(node.alternate, frame)]);
			case "LogicalExpression": return either([this.value(node.left, frame), this.value(node.right, frame)]);
			case "BinaryExpression": {
				if (node.operator !== "+" || node.left.type === "PrivateName") return NOTHING$1;
				const parts = [this.value(node.left, frame), this.value(node.right, frame)];
				return text(joined(parts.map(piecesOf)), parts);
			}
			case "AwaitExpression":
			case "UnaryExpression": return this.value(node.argument, frame);
			case "SequenceExpression": return node.expressions.map((one) => this.value(one, frame)).at(-1) ?? NOTHING$1;
			default: return NOTHING$1;
		}
	}
	#template(node, frame) {
		const parts = node.expressions.map((one) => this.value(one, frame));
		const pieces = node.quasis.flatMap(({ value }, index) => {
			const part = parts[index];
			return [[value.cooked ?? value.raw], ...part === void 0 ? [] : [piecesOf(part)]];
		});
		return text(joined(pieces), parts);
	}
	#list(node, frame) {
		const items = [];
		const sites = [];
		let whole = true;
		for (const element of node.elements) {
			if (element == null) continue;
			if (element.type !== "SpreadElement") {
				items.push(this.value(element, frame));
				sites.push(siteOf(element, frame));
				continue;
			}
			const spread = this.value(element.argument, frame);
			if (spread.kind === "list") {
				this.#takes(spread.items.length);
				for (const item of spread.items) items.push(item);
				whole &&= spread.whole;
			} else {
				items.push(spread);
				whole = false;
			}
		}
		return {
			kind: "list",
			items,
			whole,
			...sites.length === items.length && whole && { sites }
		};
	}
	#object(node, frame) {
		const entries = /* @__PURE__ */ new Map();
		let whole = true;
		for (const property of node.properties) {
			if (property.type === "SpreadElement") {
				const spread = this.value(property.argument, frame);
				if (spread.kind === "object") {
					this.#takes(spread.entries.size);
					for (const [key, value] of spread.entries) entries.set(key, value);
					whole &&= spread.whole;
				} else whole = false;
				continue;
			}
			const name = nameOfKey(property.key, property.computed);
			if (name === void 0) whole = false;
			else if (property.type === "ObjectMethod") entries.set(name, NOTHING$1);
			else entries.set(name, this.value(property.value, frame));
		}
		return {
			kind: "object",
			entries,
			whole,
			node
		};
	}
	#assignment(node, frame) {
		const value = this.value(node.right, frame);
		const { left } = node;
		if (left.type === "Identifier") frame.scope.assign(left.name, value);
		if (left.type === "MemberExpression") {
			const owner = this.value(left.object, frame);
			const name = nameOfKey(left.property, left.computed);
			if (owner.kind === "construct" && name !== void 0) {
				const known = owner.fields.get(name);
				owner.fields.set(name, known === void 0 ? value : either([known, value]));
			}
			if (owner.kind === "object") if (name === void 0) owner.whole = false;
			else owner.entries.set(name, eitherOf(owner, name, value));
			if (owner.kind === "made") owner.changed = true;
		}
		return value;
	}
	#memberOf(node, frame) {
		const name = nameOfKey(node.property, node.computed);
		const owner = node.object.type === "Super" ? frame.self ?? NOTHING$1 : this.value(node.object, frame);
		if (name !== void 0) return this.calls.member(owner, name, frame);
		const key = node.property.type === "PrivateName" ? void 0 : plain(this.value(node.property, frame));
		return key === void 0 ? {
			kind: "unknown",
			parts: [owner]
		} : this.calls.member(owner, key, frame);
	}
};
function eitherOf({ entries, node }, name, value) {
	const known = node === void 0 ? void 0 : entries.get(name);
	return known === void 0 ? value : either([known, value]);
}
// lib/src/templates/languages/cdk/program.js
var Program = class {
	#sources;
	#modules = /* @__PURE__ */ new Map();
	#expressions = new Expressions({
		bind: (target, value, frame) => {
			this.#bind(target, value, frame);
		},
		statements: (statements, frame) => {
			this.#statementsOf(statements, frame);
		},
		required: (specifier, frame) => this.#required(specifier, frame.scope.source)
	});
	constructor(sources) {
		this.#sources = sources;
	}
	get events() {
		return this.#expressions.calls.events;
	}
	run(file) {
		this.#module(file);
	}
	#module(file) {
		const known = this.#modules.get(file);
		const source = known === void 0 ? this.#sources.source(file) : void 0;
		if (known !== void 0 || source === void 0) return known;
		const exports = /* @__PURE__ */ new Map();
		const own = {
			kind: "object",
			entries: exports,
			whole: true
		};
		const common = {
			kind: "object",
			entries: /* @__PURE__ */ new Map([["exports", own]]),
			whole: true
		};
		const made = {
			scope: new Scope(source),
			exports,
			common
		};
		made.scope.declare("module", common);
		made.scope.declare("exports", own);
		this.#modules.set(file, made);
		const frame = {
			scope: made.scope,
			self: void 0,
			definition: void 0,
			returned: []
		};
		this.#statementsOf(source.body, frame);
		const whole = common.entries.get("exports");
		if (whole?.kind === "object" && whole !== own) for (const [name, value] of whole.entries) exports.set(name, value);
		return made;
	}
	#imported(from, specifier) {
		const target = this.#sources.imported(from.file, specifier);
		return typeof target === "string" ? target : this.#module(target.file) ?? "not read";
	}
	#required(specifier, from) {
		const module = this.#imported(from, specifier);
		if (module === "library") return {
			kind: "library",
			from: specifier,
			name: ""
		};
		return module === "not read" ? NOTHING$1 : module.common.entries.get("exports") ?? NOTHING$1;
	}
	#statementsOf(statements, frame) {
		for (const one of statements) {
			const declared = one.type === "ExportNamedDeclaration" || one.type === "ExportDefaultDeclaration" ? one.declaration : one;
			if (declared?.type === "FunctionDeclaration" && declared.id != null) frame.scope.declare(declared.id.name, functionOf(declared, frame));
			if (declared?.type === "ClassDeclaration" && declared.id != null) frame.scope.declare(declared.id.name, {
				kind: "class",
				node: declared,
				scope: frame.scope
			});
		}
		for (const one of statements) this.#statement(one, frame);
	}
	#statement(node, frame) {
		switch (node?.type) {
			case "ImportDeclaration": return this.#import(node, frame.scope);
			case "ExportNamedDeclaration": return this.#export(node, frame);
			case "ExportDefaultDeclaration": {
				const { declaration } = node;
				const value = declaration.type === "ClassDeclaration" ? {
					kind: "class",
					node: declaration,
					scope: frame.scope
				} : declaration.type === "FunctionDeclaration" ? functionOf(declaration, frame) : declaration.type === "TSDeclareFunction" ? NOTHING$1 : this.#expressions.value(declaration, frame);
				return this.#exporting(frame, "default", value);
			}
			case "ExportAllDeclaration": {
				const module = this.#imported(frame.scope.source, node.source.value);
				if (typeof module !== "string") for (const [name, value] of module.exports) this.#exporting(frame, name, value);
				return;
			}
			case "TSImportEqualsDeclaration":
				if (node.moduleReference.type === "TSExternalModuleReference") frame.scope.declare(node.id.name, this.#required(node.moduleReference.expression.value, frame.scope.source));
				return;
			case "TSExportAssignment":
				this.#modules.get(frame.scope.source.file)?.common.entries.set("exports", this.#expressions.value(node.expression, frame));
				return;
			case "VariableDeclaration":
				for (const { id, init } of node.declarations) this.#bind(id, init == null ? NOTHING$1 : this.#expressions.value(init, frame), frame);
				return;
			case "ExpressionStatement": {
				const inner = bare(node.expression);
				this.#expressions.calls.statements.set(inner, placeOf(node));
				this.#expressions.value(inner, frame);
				return;
			}
			case "BlockStatement": return this.#statementsOf(node.body, {
				...frame,
				scope: new Scope(frame.scope.source, frame.scope)
			});
			case "IfStatement":
				this.#expressions.value(node.test, frame);
				this.#statement(node.consequent, frame);
				return this.#statement(node.alternate, frame);
			case "ReturnStatement":
				if (node.argument != null) frame.returned.push(this.#expressions.value(node.argument, frame));
				return;
			case "ForOfStatement": return this.#forOf(node, frame);
			case "ForStatement": {
				const inner = {
					...frame,
					scope: new Scope(frame.scope.source, frame.scope)
				};
				if (node.init?.type === "VariableDeclaration") for (const { id } of node.init.declarations) this.#bind(id, NOTHING$1, inner);
				return this.#statement(node.body, inner);
			}
			case "ForInStatement": {
				const inner = {
					...frame,
					scope: new Scope(frame.scope.source, frame.scope)
				};
				if (node.left.type === "VariableDeclaration") for (const { id } of node.left.declarations) this.#bind(id, NOTHING$1, inner);
				return this.#statement(node.body, inner);
			}
			case "WhileStatement":
			case "DoWhileStatement":
			case "LabeledStatement": return this.#statement(node.body, frame);
			case "TryStatement":
				this.#statement(node.block, frame);
				this.#statement(node.handler?.body, frame);
				return this.#statement(node.finalizer, frame);
			case "SwitchStatement":
				for (const { consequent } of node.cases) this.#statementsOf(consequent, frame);
				return;
			default: return;
		}
	}
	#import(node, scope) {
		const from = node.source.value;
		if (node.importKind === "type") return;
		const module = this.#imported(scope.source, from);
		for (const one of node.specifiers) {
			const name = one.type === "ImportNamespaceSpecifier" ? void 0 : one.type === "ImportDefaultSpecifier" ? "default" : nameOfKey(one.imported, false);
			const value = module === "library" ? {
				kind: "library",
				from,
				name: name === "default" ? "" : name ?? ""
			} : module === "not read" ? NOTHING$1 : name === void 0 ? {
				kind: "object",
				entries: module.exports,
				whole: true
			} : module.exports.get(name) ?? (name === "default" ? this.#required(from, scope.source) : NOTHING$1);
			scope.declare(one.local.name, value);
		}
	}
	#export(node, frame) {
		const { declaration } = node;
		if (declaration != null) {
			this.#statement(declaration, frame);
			const names = declaration.type === "VariableDeclaration" ? declaration.declarations.flatMap(({ id }) => id.type === "Identifier" ? [id.name] : []) : declaration.type === "ClassDeclaration" || declaration.type === "FunctionDeclaration" ? [declaration.id?.name ?? ""] : [];
			for (const name of names) this.#exporting(frame, name, frame.scope.get(name) ?? NOTHING$1);
		}
		const module = node.source == null ? void 0 : this.#imported(frame.scope.source, node.source.value);
		const given = typeof module === "object" ? module.exports : void 0;
		for (const one of node.specifiers) {
			if (one.type === "ExportNamespaceSpecifier") this.#exporting(frame, one.exported.name, given === void 0 ? NOTHING$1 : {
				kind: "object",
				entries: given,
				whole: true
			});
			if (one.type !== "ExportSpecifier") continue;
			const name = nameOfKey(one.exported, false) ?? "";
			const value = node.source == null ? frame.scope.get(one.local.name) : given?.get(one.local.name);
			this.#exporting(frame, name, value ?? NOTHING$1);
		}
	}
	#exporting(frame, name, value) {
		this.#modules.get(frame.scope.source.file)?.exports.set(name, value);
	}
	#forOf({ left, right, body }, frame) {
		const over = this.#expressions.value(right, frame);
		const items = over.kind === "list" && over.whole ? over.items : [either([over])];
		for (const item of items) {
			const inner = {
				...frame,
				scope: new Scope(frame.scope.source, frame.scope)
			};
			if (left.type === "VariableDeclaration") for (const { id } of left.declarations) this.#bind(id, over.kind === "list" && over.whole ? item : {
				kind: "unknown",
				parts: [over]
			}, inner);
			this.#statement(body, inner);
		}
	}
	#bind(target, value, frame) {
		switch (target.type) {
			case "Identifier": return frame.scope.declare(target.name, value);
			case "AssignmentPattern": {
				const isGiven = value.kind !== "unknown" || value.parts.length > 0;
				const otherwise = this.#expressions.value(target.right, frame);
				if (target.left.type === "Identifier" || target.left.type === "ObjectPattern" || target.left.type === "ArrayPattern") this.#bind(target.left, isGiven ? value : otherwise, frame);
				return;
			}
			case "ObjectPattern":
				for (const property of target.properties) {
					if (property.type === "RestElement") {
						if (property.argument.type === "Identifier") frame.scope.declare(property.argument.name, value);
						continue;
					}
					const name = nameOfKey(property.key, property.computed);
					const inner = property.value;
					const given = name === void 0 ? {
						kind: "unknown",
						parts: [value]
					} : this.#expressions.calls.member(value, name, frame);
					if (inner.type === "Identifier" || inner.type === "AssignmentPattern" || inner.type === "ObjectPattern" || inner.type === "ArrayPattern") this.#bind(inner, given, frame);
				}
				return;
			case "ArrayPattern":
				target.elements.forEach((element, index) => {
					if (element == null || element.type === "RestElement") return;
					const given = value.kind === "list" && value.whole ? value.items[index] ?? NOTHING$1 : {
						kind: "unknown",
						parts: [value]
					};
					if (element.type === "Identifier" || element.type === "AssignmentPattern" || element.type === "ObjectPattern" || element.type === "ArrayPattern") this.#bind(element, given, frame);
				});
				return;
			case "RestElement":
				if (target.argument.type === "Identifier") frame.scope.declare(target.argument.name, value);
				return;
			case "TSParameterProperty": {
				const { parameter } = target;
				this.#bind(parameter, value, frame);
				const name = parameter.type === "Identifier" ? parameter : parameter.left;
				if (name.type === "Identifier") frame.self?.fields.set(name.name, frame.scope.get(name.name) ?? value);
				return;
			}
			default: return;
		}
	}
};
// lib/src/templates/languages/cdk/path-aliases.js
const MOST_EXTENDED = 10;
var PathAliases = class {
	#texts;
	#settings = /* @__PURE__ */ new Map();
	constructor(files) {
		this.#texts = new Map(files.map(({ file, text }) => [file, text]));
	}
	targetsOf(from, specifier) {
		const { base, patterns = [] } = this.#settingsOf(from);
		const found = patternFor(specifier, patterns);
		return [...found?.targets.map((target) => target.replace("*", starOf(found, specifier))) ?? [], ...base === void 0 ? [] : [path.posix.join(base, specifier)]];
	}
	isNamed(from, specifier) {
		const found = patternFor(specifier, this.#settingsOf(from).patterns ?? []);
		return found !== void 0 && `${found.before}${found.behind ?? ""}` !== "";
	}
	#settingsOf(from) {
		for (let folder = path.posix.dirname(from);; folder = path.posix.dirname(folder)) {
			const file = path.posix.join(folder, "tsconfig.json");
			if (this.#texts.has(file)) return this.#read(file, 0);
			if (folder === "." || folder === "/") return {};
		}
	}
	#read(file, depth) {
		const known = this.#settings.get(file);
		if (known !== void 0) return known;
		const { compilerOptions, extends: extended } = recordOf(dataIn(this.#texts.get(file) ?? ""));
		const { baseUrl, paths } = recordOf(compilerOptions);
		const folder = path.posix.dirname(file);
		const inherited = (depth > MOST_EXTENDED ? [] : [extended].flat().filter((one) => typeof one === "string")).map((one) => {
			const target = path.posix.join(folder, one);
			return one.startsWith(".") ? this.#read([target, `${target}.json`].find((name) => this.#texts.has(name)) ?? "", depth + 1) : {};
		});
		const base = (typeof baseUrl === "string" ? path.posix.join(folder, baseUrl) : void 0) ?? inherited.findLast((one) => one.base !== void 0)?.base;
		const patterns = paths === void 0 ? inherited.findLast((one) => one.patterns !== void 0)?.patterns : patternsIn(recordOf(paths), base ?? folder);
		const settings = {
			...base !== void 0 && { base },
			...patterns !== void 0 && { patterns }
		};
		this.#settings.set(file, settings);
		return settings;
	}
};
function patternsIn(paths, base) {
	return Object.entries(paths).map(([pattern, targets]) => {
		const [before = "", behind] = pattern.split("*");
		return {
			before,
			behind,
			targets: (Array.isArray(targets) ? targets : []).filter((one) => typeof one === "string").map((one) => path.posix.join(base, one))
		};
	});
}
function patternFor(specifier, patterns) {
	const fitting = patterns.filter(({ before, behind }) => behind === void 0 ? specifier === before : specifier.length >= before.length + behind.length && specifier.startsWith(before) && specifier.endsWith(behind));
	return fitting.find(({ behind }) => behind === void 0) ?? fitting.toSorted((a, b) => b.before.length - a.before.length)[0];
}
function starOf({ before, behind }, specifier) {
	return behind === void 0 ? "" : specifier.slice(before.length, specifier.length - behind.length);
}
function recordOf(value) {
	return typeof value === "object" && value !== null ? { ...value } : {};
}
function dataIn(text) {
	try {
		return dataOf((0, import_lib.parseExpression)(text.replace(/^\uFEFF/, "")));
	} catch {
		return;
	}
}
function dataOf(node) {
	if (node.type === "StringLiteral") return node.value;
	if (node.type === "ArrayExpression") return node.elements.map((one) => one === null || one.type === "SpreadElement" ? void 0 : dataOf(one));
	if (node.type !== "ObjectExpression") return void 0;
	return Object.fromEntries(node.properties.flatMap((one) => {
		const name = one.type === "ObjectProperty" ? nameOfKey(one.key, one.computed) : void 0;
		return one.type === "ObjectProperty" && name !== void 0 ? [[name, dataOf(one.value)]] : [];
	}));
}
// lib/src/templates/languages/cdk/sources.js
const ENDINGS = [
	".ts",
	".tsx",
	".mts",
	".cts",
	".js",
	".mjs",
	".cjs"
];
const NO_PROGRAM$1 = /\.(json|node|css|txt|md|ya?ml|html|sql|graphql)$/;
var Sources = class {
	#files;
	#aliases;
	#parsed = /* @__PURE__ */ new Map();
	#unparsed = [];
	#missing = /* @__PURE__ */ new Map();
	constructor(files, settings) {
		this.#files = new Map(files.map((one) => [one.file, one]));
		this.#aliases = new PathAliases(settings);
	}
	get unparsed() {
		return this.#unparsed;
	}
	get missing() {
		return [...this.#missing.values()];
	}
	has(file) {
		return this.#files.has(file);
	}
	source(file) {
		if (this.#parsed.has(file)) return this.#parsed.get(file);
		const written = this.#files.get(file);
		const read = written && readSource(file, written.text);
		const source = read !== void 0 && "body" in read ? read : void 0;
		if (written !== void 0 && read !== void 0 && !("body" in read)) this.#unparsed.push({
			...written,
			...read
		});
		this.#parsed.set(file, source);
		return source;
	}
	imported(from, specifier) {
		const isRelative = /^\.{1,2}(\/|$)/.test(specifier);
		const targets = isRelative ? [path.posix.join(path.posix.dirname(from), specifier)] : this.#aliases.targetsOf(from, specifier);
		for (const target of targets) {
			const file = namesOf(target).find((name) => this.#files.has(name));
			if (file !== void 0) return { file };
		}
		if (!(isRelative || targets.length > 0 && this.#aliases.isNamed(from, specifier))) return "library";
		if (!NO_PROGRAM$1.test(specifier) && !this.#missing.has(targets[0] ?? "")) this.#missing.set(targets[0] ?? "", {
			file: from,
			why: `"${specifier}", which it imports, is not among the files of the program that are read`,
			text: ""
		});
		return "not read";
	}
};
function namesOf(target) {
	const stem = target.replace(/\.[cm]?js$/, "");
	const bare = target.replace(/\/$/, "");
	return [
		...ENDINGS.map((ending) => `${stem}${ending}`),
		target,
		...ENDINGS.map((ending) => `${bare}${ending}`),
		...ENDINGS.map((ending) => path.posix.join(bare, `index${ending}`))
	];
}
// lib/src/templates/languages/cdk/apps.js
const OF_ASSEMBLY = /(^|\/)cdk\.out\/(.*\/)?(manifest|[^/]+\.(template|metadata))\.json$/;
const SETTINGS = /(^|\/)cdk\.json$/;
const OF_COMPILER = /(^|\/)tsconfig[\w.-]*\.json$/;
const TYPESCRIPT = /\.[cm]?tsx?$/;
const JAVASCRIPT = /\.[cm]?js$/;
const NO_SOURCE = /(^|\/)(tests?|__tests__|cdk\.out)\/|\.(test|spec|d)\.[cm]?[jt]sx?$/;
const BUILT = /(^|\/)(dist|build|out|coverage)\/|\.min\.js$/;
const MAKES_APP = /\bnew\s+([\w.]+\.)?App\(/;
function isOfApp(file) {
	if (SETTINGS.test(file) || OF_ASSEMBLY.test(file) || OF_COMPILER.test(file)) return true;
	if (NO_SOURCE.test(file)) return false;
	return TYPESCRIPT.test(file) || JAVASCRIPT.test(file) && !BUILT.test(file);
}
function appsIn(files) {
	const apps = /* @__PURE__ */ new Map();
	const appOf = (folder) => {
		const known = apps.get(folder) ?? {
			folder,
			settings: void 0,
			sources: [],
			made: []
		};
		apps.set(folder, known);
		return known;
	};
	for (const one of files) if (SETTINGS.test(one.file)) appOf(path.posix.dirname(one.file)).settings = one;
	else if (OF_ASSEMBLY.test(one.file)) appOf(/^(.*?)\/?(?:^|\/)cdk\.out\//.exec(one.file)?.[1] || ".").made.push(one);
	const nearest = nearestOf([...apps.keys()]);
	for (const one of files.filter(({ file }) => !file.endsWith(".json"))) {
		const folder = nearest(one.file);
		if (folder !== void 0) apps.get(folder)?.sources.push(one);
	}
	return [...apps.values()];
}
function nearestOf(folders) {
	const known = new Set(folders);
	return (file) => {
		for (let folder = path.posix.dirname(file);; folder = path.posix.dirname(folder)) {
			if (known.has(folder)) return folder;
			if (folder === "." || folder === "/" || folder === "..") return void 0;
		}
	};
}
const TOO_LARGE = "the program is too large";
function programOf(app, files) {
	const read = new Sources(app.sources, files.filter(({ file }) => OF_COMPILER.test(file)));
	const program = new Program(read);
	try {
		for (const file of entriesOf$1(app)) program.run(file);
	} catch (error) {
		if (!(error instanceof ProgramTooLarge || error instanceof RangeError)) throw error;
		return {
			why: TOO_LARGE,
			unread: []
		};
	}
	return read.unparsed.length > 0 ? {
		why: "a part of the program could not be read",
		unread: read.unparsed
	} : {
		events: program.events,
		missing: read.missing
	};
}
function entriesOf$1({ folder, settings, sources }) {
	const known = new Set(sources.map(({ file }) => file));
	const command = /"app"\s*:\s*"([^"]*)/.exec(settings?.text ?? "")?.[1] ?? "";
	const [, stem = "", ending = ""] = /(?<![\w@./-])([\w@./-]+)\.([cm]?[jt]s)\b/.exec(command) ?? [];
	const named = (one) => {
		const file = path.posix.join(folder, `${stem}.${one}`);
		return stem !== "" && known.has(file) ? [file] : [];
	};
	const making = (language) => sources.flatMap(({ file, text }) => language.test(file) && MAKES_APP.test(text) && isOfCdk(text) ? [file] : []);
	return [
		named(ending.replace("js", "ts")),
		making(TYPESCRIPT),
		named(ending),
		making(JAVASCRIPT)
	].find((files) => files.length > 0) ?? [];
}
function isOfCdk(text) {
	return /['"](aws-cdk-lib|@aws-cdk\/|constructs['"])/.test(text);
}
// lib/src/templates/languages/cdk/plan-matching.js
function assembliesOf(plans) {
	const folders = [...new Set(plans.map(({ file }) => path.posix.dirname(file)))].sort((a, b) => a.length - b.length);
	const outer = /* @__PURE__ */ new Map();
	for (const folder of folders) {
		const own = plans.filter(({ file }) => path.posix.dirname(file) === folder);
		const above = [...outer].find(([one]) => folder.startsWith(`${one}/`));
		if (above === void 0) outer.set(folder, own);
		else above[1].push(...own);
	}
	return [...outer].map(([folder, own]) => ({
		folder,
		plans: own
	}));
}
const SCOPES = /* @__PURE__ */ new Set([
	"App",
	"Stage",
	"Stack",
	"NestedStack"
]);
function isMadeBy({ plans }, events) {
	const known = new PathIndex();
	for (const { made } of events) {
		if (made.kind !== "construct" || made.path === void 0 || SCOPES.has(made.type)) continue;
		if (made.path.at(-1)?.length === 1) known.add(made.path, "");
	}
	const isMade = (resource) => known.find(resource.map((_, index) => resource.slice(0, index + 1))).length > 0;
	const resources = readAssembly(plans).stacks.flatMap(({ paths }) => [...paths.values()]);
	return resources.length > 0 && resources.filter(isMade).length * 2 >= resources.length;
}
// lib/src/templates/languages/cdk/cdk.js
const cdk = {
	name: "AWS CDK",
	files: [
		"**/{cdk,tsconfig*}.json",
		"**/cdk.out/**/*.json",
		"**/*.{ts,tsx,mts,cts,js,mjs,cjs}"
	],
	below: SETTINGS,
	builtFolders: [],
	mayBe: isOfApp,
	isWrittenIn: () => true,
	isPlan: ({ file, text }) => OF_ASSEMBLY.test(`cdk.out/${file}`) || /"aws:cdk:path"/.test(text),
	read: read$1
};
function read$1(files, plans) {
	const apps = appsIn(files).map((app) => {
		let known;
		return {
			app,
			program: () => known ??= programOf(app, files)
		};
	});
	const { byApp, dropped } = plansOf(apps, assembliesOf(plans));
	const readings = apps.map((one) => readApp(one, byApp.get(one) ?? []));
	const unreadable = unreadableIn([...files.filter(({ file }) => OF_ASSEMBLY.test(file)), ...plans]);
	const named = new Set(unreadable.map(({ file }) => file));
	const unread = new Map(readings.toReversed().flatMap((one) => one.unread).filter(({ file }) => !named.has(file)).map((one) => [one.text === "" ? one.why : `${one.file} ${one.why}`, one]));
	return {
		statements: readings.flatMap(({ statements }) => statements),
		claims: readings.flatMap(({ claims }) => claims),
		unread: [
			...unread.values(),
			...unreadable,
			...dropped
		]
	};
}
function plansOf(apps, given) {
	const byApp = /* @__PURE__ */ new Map();
	const dropped = [];
	const nearest = nearestOf(apps.map(({ app }) => app.folder));
	for (const assembly of given) {
		const readable = apps.filter(({ app, program }) => entriesOf$1(app).length > 0 && "events" in program());
		const making = readable.filter(({ program }) => {
			const one = program();
			return "events" in one && isMadeBy(assembly, one.events);
		});
		const [{ below, file } = { file: "" }] = assembly.plans;
		const inFolder = making.filter(({ app }) => app.folder === nearest(below ?? file));
		const [only, ...others] = inFolder.length > 0 ? inFolder : making;
		if (only !== void 0 && others.length === 0) byApp.set(only, [...byApp.get(only) ?? [], ...assembly.plans]);
		else dropped.push({
			file: assembly.folder,
			why: whyDropped(readable, making),
			text: ""
		});
	}
	return {
		byApp,
		dropped
	};
}
function whyDropped(readable, making) {
	if (making.length > 0) return "as a plan it matches several apps of the CDK: give it from the folder of its app";
	return readable.length > 0 ? "as a plan it matches no app of the CDK: no program makes its constructs" : "as a plan it matches no app of the CDK whose program is read";
}
const NO_PROGRAM = "of the AWS CDK only programs in TypeScript and JavaScript are read; of others the templates in cdk.out";
const NOT_MADE = "what the CDK makes of it is not there: run \"cdk synth\" before, or give its cdk.out as plan";
function readApp({ app, program }, plans) {
	const { folder, settings, made } = app;
	const templates = plans.length > 0 ? plans : made;
	const asTemplates = (why, unreadSources = []) => {
		const { statements, claims, unread } = cloudFormation.read(made, []);
		if (unreadSources.length > 0) return {
			statements,
			claims,
			unread: unreadSources
		};
		const named = settings === void 0 ? [] : [{
			file: settings.file,
			why,
			text: ""
		}];
		return {
			statements,
			claims,
			unread: [...unread, ...named]
		};
	};
	if (entriesOf$1(app).length === 0) return asTemplates(NO_PROGRAM);
	if (templates.length === 0) return asTemplates(NOT_MADE);
	const one = program();
	if ("why" in one) return asTemplates(one.why, one.unread);
	try {
		const reading = new AppReading(one.events, readAssembly(templates), settings?.file ?? folder).read();
		return {
			...reading,
			unread: [...reading.unread, ...one.missing]
		};
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return asTemplates(TOO_LARGE);
	}
}
// lib/src/templates/languages/serverless/included.js
const FILE = /\$\{file\(\s*([^(){}$,\s'"]+\.(?:ya?ml|json))\s*\)(?::([\w.-]+))?\}/;
const WHOLE$1 = new RegExp(`^(['"\`]?)\\\\?${FILE.source}\\1$`);
const DEEPEST$2 = 5;
function filesNamedIn(text, folder) {
	const named = [...text.matchAll(new RegExp(FILE, "g"))].map(([, file = ""]) => path.posix.join(folder, file));
	return [...new Set(named)].filter((file) => !file.startsWith("../") && !path.posix.isAbsolute(file));
}
var Included = class {
	#text;
	#folder;
	#texts;
	#roots = /* @__PURE__ */ new Map();
	constructor({ file, text }, texts) {
		this.#text = text;
		this.#folder = path.posix.dirname(file);
		this.#texts = texts;
	}
	service(root) {
		if (this.#texts.size === 0) return root;
		return this.#entries(root, {
			provider: (provider) => this.#entries(provider, this.#grants),
			functions: (functions) => this.#items(functions, (part) => this.#functions(part))
		});
	}
	#grants = {
		iamRoleStatements: (list) => this.#list(list),
		iam: (iam) => this.#entries(iam, { role: (role) => this.#entries(role, { statements: (list) => this.#list(list) }) })
	};
	#functions(given) {
		const part = this.#brought(given);
		if (part.kind !== "mapping") return part;
		const entries = [...part.entries].map(([id, own]) => [id, this.#entries(own, this.#grants)]);
		return {
			...part,
			entries: new Map(entries)
		};
	}
	#list(list) {
		return this.#items(list, (item) => this.#brought(item));
	}
	#items(given, replace) {
		const list = this.#brought(given);
		return list.kind === "list" ? {
			...list,
			items: list.items.map(replace)
		} : replace(list);
	}
	#entries(given, replace) {
		const whole = this.#brought(given);
		if (whole.kind !== "mapping") return whole;
		const entries = [...whole.entries].map(([key, value]) => {
			return [key, (Object.hasOwn(replace, key) ? replace[key] : void 0)?.(value) ?? value];
		});
		return {
			...whole,
			entries: new Map(entries)
		};
	}
	#brought(value, depth = 0) {
		const text = value.file === void 0 ? this.#text : this.#texts.get(value.file);
		if (value.kind !== "text" || value.literal || depth >= DEEPEST$2 || text === void 0) return value;
		const [, , name, address] = WHOLE$1.exec(text.slice(value.place.start, value.place.end)) ?? [];
		if (name === void 0) return value;
		const found = valueAt(this.#rootOf(path.posix.join(this.#folder, name)), ...address?.split(".") ?? []);
		if (found === void 0) return value;
		return {
			...this.#brought(found, depth + 1),
			includedAt: value.includedAt ?? value.place
		};
	}
	#rootOf(file) {
		const text = this.#texts.get(file);
		if (!this.#roots.has(file)) this.#roots.set(file, text === void 0 ? void 0 : placedIn(file, readYamlTemplate(text, { serverless: true }).root));
		return this.#roots.get(file);
	}
};
function placedIn(file, root) {
	const known = /* @__PURE__ */ new Map();
	const placed = (value) => {
		const before = known.get(value);
		if (before !== void 0) return before;
		known.set(value, value);
		const after = value.kind === "text" ? {
			...value,
			file
		} : value.kind === "list" ? {
			...value,
			file,
			items: value.items.map(placed)
		} : {
			...value,
			file,
			entries: new Map([...value.entries].map(([key, inner]) => [key, placed(inner)]))
		};
		known.set(value, after);
		return after;
	};
	return root && placed(root);
}
function saidAt({ place, includedAt }) {
	return includedAt ?? place;
}
// lib/src/templates/languages/serverless/program-names.js
const CHANGING = /* @__PURE__ */ new Set([
	"push",
	"unshift",
	"splice",
	"pop",
	"shift",
	"sort",
	"reverse",
	"fill",
	"copyWithin",
	"forEach"
]);
function namesIn$1(body) {
	const names = new Names();
	const open = [...body];
	while (open.length > 0) {
		const one = open.pop();
		if (isNode(one)) names.learn(one);
		for (const inner of childrenOf(one)) open.push(inner);
	}
	return names.unchanging();
}
const NO_CHILDREN = /* @__PURE__ */ new Set([
	"loc",
	"extra",
	"leadingComments",
	"trailingComments",
	"innerComments",
	"typeAnnotation"
]);
function isNode(value) {
	return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
function childrenOf(value) {
	if (Array.isArray(value)) return value;
	return isNode(value) ? Object.entries(value).flatMap(([key, inner]) => NO_CHILDREN.has(key) ? [] : [inner]) : [];
}
var Names = class {
	#declared = /* @__PURE__ */ new Map();
	#changed = /* @__PURE__ */ new Set();
	#parts = /* @__PURE__ */ new Map();
	unchanging() {
		const open = [...this.#changed];
		for (let name = open.pop(); name !== void 0; name = open.pop()) for (const whole of this.#parts.get(name) ?? []) {
			if (this.#changed.has(whole)) continue;
			this.#changed.add(whole);
			open.push(whole);
		}
		return new Map([...this.#declared].flatMap(([name, { times, value }]) => times === 1 && value !== void 0 && !this.#changed.has(name) ? [[name, value]] : []));
	}
	learn(node) {
		switch (node.type) {
			case "VariableDeclaration":
				for (const { id, init } of node.declarations) {
					this.#declare(id, init ?? void 0);
					this.#isPart(id, init);
				}
				return;
			case "ImportDeclaration":
				for (const { local } of node.specifiers) this.#declare(local);
				return;
			case "FunctionDeclaration":
			case "ClassDeclaration":
				if (node.id != null) this.#declare(node.id, node);
				if (node.type === "FunctionDeclaration") for (const one of node.params) this.#declare(one);
				return;
			case "ArrowFunctionExpression":
			case "FunctionExpression":
			case "ObjectMethod":
			case "ClassMethod":
			case "ClassPrivateMethod":
				for (const one of node.params) this.#declare(one);
				return;
			case "TryStatement":
				if (node.handler?.param != null) this.#declare(node.handler.param);
				return;
			case "ForOfStatement":
			case "ForInStatement":
				if (node.left.type !== "VariableDeclaration") return this.#changes(node.left);
				for (const { id } of node.left.declarations) this.#isPart(id, node.right);
				return;
			case "AssignmentExpression": return this.#changes(node.left);
			case "UpdateExpression": return this.#changes(node.argument);
			case "UnaryExpression":
				if (node.operator === "delete") this.#changes(node.argument);
				return;
			case "CallExpression":
			case "OptionalCallExpression":
			case "NewExpression": {
				for (const one of node.arguments) this.#changes(one.type === "SpreadElement" ? one.argument : one);
				const { callee } = node;
				if (callee.type !== "MemberExpression" && callee.type !== "OptionalMemberExpression") return;
				const method = nameOfKey(callee.property, callee.computed);
				if (method === void 0 || CHANGING.has(method)) this.#changes(callee.object);
				return;
			}
			default: return;
		}
	}
	#declare(target, value) {
		const isOne = isNode(target) && target.type === "Identifier";
		for (const name of identifiersIn(target)) {
			const times = (this.#declared.get(name)?.times ?? 0) + 1;
			this.#declared.set(name, {
				times,
				value: isOne ? value : void 0
			});
		}
	}
	#isPart(target, whole) {
		const owner = rootOf(whole);
		if (owner === void 0) return;
		for (const name of identifiersIn(target)) {
			const known = this.#parts.get(name);
			if (known === void 0) this.#parts.set(name, [owner]);
			else known.push(owner);
		}
	}
	#changes(target) {
		const owner = rootOf(target);
		if (owner !== void 0) this.#changed.add(owner);
		else if (isPattern(target)) for (const name of identifiersIn(target)) this.#changed.add(name);
	}
};
function isPattern(target) {
	return isNode(target) && target.type.endsWith("Pattern");
}
function identifiersIn(target) {
	const names = /* @__PURE__ */ new Set();
	const open = [target];
	while (open.length > 0) {
		const one = open.pop();
		if (isNode(one) && one.type === "Identifier") names.add(one.name);
		for (const inner of childrenOf(one)) open.push(inner);
	}
	return names;
}
function rootOf(target) {
	let node = target;
	while (isNode(node)) switch (node.type) {
		case "Identifier": return node.name;
		case "MemberExpression":
		case "OptionalMemberExpression":
			node = node.object;
			break;
		case "TSAsExpression":
		case "TSNonNullExpression":
		case "TSSatisfiesExpression":
		case "TSTypeAssertion":
		case "ParenthesizedExpression":
			node = node.expression;
			break;
		default: return;
	}
}
// lib/src/templates/languages/serverless/program.js
const MOST_ITEMS = 1e5;
const LONGEST_TEXT = 1e4;
const DEEPEST$1 = 200;
const COMPUTED = "";
function readServerlessProgram(file, text) {
	const source = readSource(file, text);
	if ("why" in source) return {
		partly: /* @__PURE__ */ new Map(),
		problem: source
	};
	try {
		return readingOf$1(source);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return {
			partly: /* @__PURE__ */ new Map(),
			problem: { why: "it is nested too deep" }
		};
	}
}
function readingOf$1(source) {
	const { text } = source;
	const reader = new Reader(source);
	const exported = exportedBy(source.body);
	const problem = (why, node) => ({
		partly: /* @__PURE__ */ new Map(),
		problem: {
			why,
			...node && { line: lineAt(text, node.start ?? 0) }
		}
	});
	const [only, another] = exported;
	if (only === void 0) return problem("it exports nothing that is read");
	if (another !== void 0) return problem("it is not written out as one object", another);
	const root = reader.exported(only);
	return root.kind === "mapping" ? {
		root,
		partly: reader.partly
	} : problem("what it exports is not written out in it", only);
}
function exportedBy(body) {
	return body.flatMap((one) => {
		if (one.type === "TSExportAssignment") return [one.expression];
		if (one.type === "ExportDefaultDeclaration") return one.declaration.type === "ClassDeclaration" || one.declaration.type === "TSDeclareFunction" ? [] : [one.declaration];
		if (one.type !== "ExpressionStatement" || one.expression.type !== "AssignmentExpression") return [];
		const { left, right } = one.expression;
		return left.type === "MemberExpression" && isOfModule(left) ? [right] : [];
	});
}
function isOfModule({ object, property }) {
	if (object.type === "MemberExpression") return isOfModule(object);
	if (object.type !== "Identifier") return false;
	return object.name === "exports" || object.name === "module" && nameOfKey(property, false) === "exports";
}
function notWrittenOut({ root, partly }) {
	if (root === void 0) return [];
	const said = [];
	const say = (value, what) => {
		const place = value && (partly.get(value) ?? (value.kind === "text" ? value.place : void 0));
		if (place !== void 0) said.push({
			place,
			why: `${what} not written out in it`
		});
	};
	say(root, "a part of what it exports is");
	const name = valueAt(root, "service");
	if (name?.kind === "text" && !name.literal && name.pieces.every((piece) => piece === "")) say(name, "the service’s name is");
	const provider = valueAt(root, "provider");
	for (const one of [
		provider,
		valueAt(provider, "iam"),
		valueAt(provider, "iam", "role")
	]) say(one, "what its provider grants is");
	const functions = itemsOf(valueAt(root, "functions"));
	const each = functions.flatMap((part) => part.kind === "mapping" ? [...part.entries.values()] : []);
	say([...functions, ...each].find((one) => partly.has(one) || one.kind === "text" && !one.literal), "some of its functions are");
	for (const part of itemsOf(valueAt(root, "resources"))) {
		const resources = valueAt(part, "Resources");
		for (const one of [part, resources]) say(one, "some of its resources are");
	}
	return said;
}
var Reader = class {
	partly = /* @__PURE__ */ new Map();
	#names;
	#known = /* @__PURE__ */ new Map();
	#items = 0;
	#depth = 0;
	constructor({ body }) {
		this.#names = namesIn$1(body);
	}
	exported(node) {
		const inner = bare(node);
		const one = (inner.type === "Identifier" ? this.#names.get(inner.name) : void 0) ?? inner;
		switch (one.type) {
			case "ArrowFunctionExpression":
			case "FunctionExpression":
			case "FunctionDeclaration": return this.#returned(one.body) ?? open$1(placeOf(one), false);
			default: return this.read(one);
		}
	}
	read(node) {
		const inner = bare(node);
		const known = this.#known.get(inner);
		if (known !== void 0) return known;
		this.#known.set(inner, open$1(placeOf(inner), false));
		this.#depth++;
		const value = this.#depth > DEEPEST$1 ? open$1(placeOf(inner), false) : this.#convert(inner);
		this.#depth--;
		this.#known.set(inner, value);
		return value;
	}
	#convert(node) {
		const place = placeOf(node);
		switch (node.type) {
			case "ObjectExpression": {
				const mapping = this.#mapping(node);
				return functionIn(mapping) ?? mapping;
			}
			case "ArrayExpression": return {
				kind: "list",
				items: node.elements.flatMap((one) => one === null ? [] : this.#itemsOf(one)),
				style: "flow",
				place,
				shared: false
			};
			case "StringLiteral":
			case "NumericLiteral":
			case "BooleanLiteral":
			case "TemplateLiteral":
			case "BinaryExpression": {
				const written = this.#written(node);
				return written === void 0 ? open$1(place, false) : textOf$2(written, place);
			}
			case "NullLiteral": return textOf$2("null", place);
			case "ConditionalExpression": return {
				...open$1(place, false),
				branches: [this.read(node.consequent), this.read(node.alternate)]
			};
			case "LogicalExpression": return node.operator === "&&" ? {
				...open$1(place, false),
				branches: [this.read(node.right)]
			} : open$1(place, false);
			case "AwaitExpression": return this.read(node.argument);
			case "Identifier": {
				const named = this.#names.get(node.name);
				return named === void 0 ? open$1(place, false) : this.read(named);
			}
			case "MemberExpression": {
				const key = nameOfKey(node.property, node.computed);
				const owner = key === void 0 ? void 0 : this.read(node.object);
				return owner?.kind === "mapping" && owner.whole && owner.entries.get(key ?? "") || open$1(place, false);
			}
			default: return open$1(place, false);
		}
	}
	#returned(body) {
		if (body.type !== "BlockStatement") return this.read(body);
		const last = body.body.at(-1);
		return body.body.slice(0, -1).every(({ type }) => type === "VariableDeclaration") && last?.type === "ReturnStatement" && last.argument != null ? this.read(last.argument) : void 0;
	}
	#itemsOf(element) {
		if (element.type !== "SpreadElement") return [this.read(element)];
		const value = this.read(element.argument);
		const items = this.#spread(value) ?? [open$1(placeOf(element), false)];
		return this.#isTooMuch(items.length) ? [open$1(placeOf(element), false)] : items;
	}
	#isTooMuch(more) {
		this.#items += more;
		return this.#items > MOST_ITEMS;
	}
	#spread(value) {
		if (value.kind === "list") return value.items;
		if (value.kind === "mapping" || value.branches === void 0) return void 0;
		const branches = value.branches.map((one) => one.kind === "list" ? one.items : void 0);
		return branches.every((items) => items !== void 0) ? branches.flat().map((item) => ({
			...open$1(item.place, false),
			branches: [item]
		})) : void 0;
	}
	#mapping(node) {
		const entries = /* @__PURE__ */ new Map();
		const keys = /* @__PURE__ */ new Map();
		let rest;
		for (const property of node.properties) {
			if (property.type === "SpreadElement") {
				const value = this.read(property.argument);
				const isThere = value.kind === "mapping";
				const parts = isThere ? [value] : value.kind === "text" ? value.branches ?? [] : [];
				if (parts.length === 0) rest ??= placeOf(property);
				for (const part of parts) {
					if (part.kind !== "mapping" || this.#isTooMuch(part.entries.size)) {
						rest ??= placeOf(property);
						continue;
					}
					if (!part.whole) rest ??= placeOf(property);
					for (const [key, inner] of part.entries) {
						entries.set(key, isThere || !entries.has(key) ? inner : open$1(inner.place, false));
						keys.set(key, part.keys?.get(key) ?? inner.place.start);
					}
				}
				continue;
			}
			const key = this.#key(property);
			if (key === void 0) {
				rest ??= placeOf(property);
				continue;
			}
			entries.set(key, property.type === "ObjectMethod" ? open$1(placeOf(property), false) : this.read(property.value));
			keys.set(key, placeOf(property).start);
		}
		const mapping = {
			kind: "mapping",
			entries,
			keys,
			whole: rest === void 0,
			place: placeOf(node),
			shared: false
		};
		if (rest !== void 0) this.partly.set(mapping, rest);
		return mapping;
	}
	#key({ key, computed }) {
		if (!computed || key.type === "PrivateName") return nameOfKey(key, false);
		const written = this.#written(key);
		return written?.includes(COMPUTED) === true ? void 0 : written;
	}
	#written(node) {
		const inner = bare(node);
		switch (inner.type) {
			case "StringLiteral": return inner.value;
			case "NumericLiteral":
			case "BooleanLiteral": return String(inner.value);
			case "TemplateLiteral": return short(inner.quasis.flatMap(({ value: { cooked, raw } }, index) => {
				const computed = inner.expressions[index];
				return [cooked ?? raw, computed === void 0 ? "" : this.#written(computed) ?? COMPUTED];
			}).join(""));
			case "BinaryExpression": {
				if (inner.operator !== "+" || inner.left.type === "PrivateName") return void 0;
				const [left, right] = [this.#written(inner.left), this.#written(inner.right)];
				return left === void 0 && right === void 0 ? void 0 : short(`${left ?? COMPUTED}${right ?? COMPUTED}`);
			}
			case "Identifier": {
				const value = this.read(inner);
				return value.kind === "text" ? value.pieces.join(COMPUTED) : void 0;
			}
			default: return;
		}
	}
};
function short(text) {
	return text.length > LONGEST_TEXT ? COMPUTED : text;
}
const OPEN_PARTS = new RegExp(`${COMPUTED}|${SERVERLESS_VARIABLE.source}`, "g");
function textOf$2(written, place) {
	const pieces = piecesAround(written, OPEN_PARTS);
	return {
		kind: "text",
		pieces,
		literal: pieces.length === 1,
		place,
		shared: false
	};
}
// lib/src/templates/languages/serverless/serverless.js
const PROGRAM = /(^|\/)serverless\.(ts|js|cjs|mjs)$/;
const serverless = {
	name: "Serverless Framework",
	files: ["**/serverless*.{yml,yaml,json}", "**/serverless.{ts,js,cjs,mjs}"],
	builtFolders: [".serverless"],
	mayBe: (file) => PROGRAM.test(file) || /(^|\/)serverless[\w.-]*\.(ya?ml|json)$/.test(file),
	isWrittenIn: () => true,
	includes: (text, service) => filesNamedIn(text, path.posix.dirname(service)),
	read: (files, _plans, included = /* @__PURE__ */ new Map()) => {
		const readings = files.map((file) => readingOf(file, included));
		return {
			statements: readings.flatMap(({ statements }) => statements),
			claims: readings.flatMap(({ claims }) => claims),
			unread: readings.flatMap(({ unread }) => unread)
		};
	}
};
function readingOf({ file, text }, included) {
	const program = PROGRAM.test(file) ? readServerlessProgram(file, text) : void 0;
	const { root: written, problem } = program ?? readYamlTemplate(text, { serverless: true });
	if (written === void 0) return {
		statements: [],
		claims: [],
		unread: problem === void 0 ? [] : [{
			file,
			text,
			...problem
		}]
	};
	const service = new Service(new Included({
		file,
		text
	}, included).service(written));
	const wording = service.wording(text);
	const found = service.declarations(text, wording);
	const origin = {
		file,
		unit: service.unit(file),
		wording
	};
	return {
		...declaredIn(program === void 0 ? found : locatedOnly(found), origin),
		unread: program === void 0 ? [] : notWrittenOut(program).map(({ place, why }) => ({
			file,
			text,
			line: lineAt(text, place.start),
			why
		}))
	};
}
function locatedOnly({ roles, policies }) {
	return {
		roles,
		policies: policies.map(({ place, holders, statements, unread, file }) => ({
			place,
			holders,
			statements: statements.map((one) => ({
				...one,
				notEdited: "it is written in a program"
			})),
			...unread !== void 0 && { unread },
			...file !== void 0 && { file }
		}))
	};
}
var Service = class {
	#root;
	#name;
	#stage;
	constructor(root) {
		this.#root = root;
		this.#name = textAt$2(root, "service") ?? textAt$2(root, "service", "name");
		this.#stage = OPEN;
	}
	unit(file) {
		const given = textAt$2(this.#root, "provider", "stackName");
		const name = this.#name;
		return {
			path: file,
			stacks: given !== void 0 ? [given.pieces] : name === void 0 ? [] : [joined([
				name.pieces,
				["-"],
				this.#stage
			])]
		};
	}
	wording(text) {
		const [stage = "${sls:stage}"] = /\$\{(?:sls:stage|self:provider\.stage|self:custom\.stage|opt:stage)\b[^{}]*\}/.exec(text.slice(saidAt(valueAt(this.#root, "provider") ?? this.#root).start)) ?? [];
		const resources = itemsOf(valueAt(this.#root, "resources")).flatMap((part) => mappingAt(part, "Resources") ?? []);
		const service = this.#name;
		return wordingOf$1({
			text,
			resources: resources.length > 1 ? merged(resources) : resources[0],
			parameters: [],
			stacks: this.unit("").stacks,
			deployed: ({ role }) => {
				const [before = ""] = service?.pieces ?? [];
				const [deployed = ""] = (role.startsWith(`${before}-`) ? role.slice(before.length + 1) : "").split("-");
				return deployed === "" ? [] : [{
					name: stage.slice(2, -1),
					values: [deployed]
				}];
			}
		});
	}
	declarations(text, wording) {
		const resources = itemsOf(valueAt(this.#root, "resources")).map((part) => cloudFormationDeclarations(part, {
			text,
			wording
		}));
		const role = this.#serviceRole();
		return {
			roles: [
				{
					place: saidAt(valueAt(this.#root, "provider") ?? this.#root),
					role
				},
				...this.#functions().filter(([, own]) => hasOwnRole(own)).map(([id, own, file]) => ({
					place: saidAt(own),
					role: this.#roleOf(id, own),
					...inFile$1(file)
				})),
				...resources.flatMap(({ roles }) => roles)
			],
			policies: [
				...this.#ofService(role),
				...this.#attached(role, text, wording),
				...this.#ofFunctions(),
				...resources.flatMap(({ policies }) => policies)
			]
		};
	}
	#attached(role, text, wording) {
		const owner = valueAt(this.#root, "provider", "iam", "role");
		const policies = attachedToRole(role, {
			owner,
			attached: "managedPolicies",
			own: "statements",
			...this.#inheriting().length > 0 && { closed: "functions with roles of their own would inherit what is put in its place" },
			block: statementLines,
			brackets: statementsInBrackets,
			json: ({ statements }) => statements.map(({ actions, resources }) => JSON.stringify({
				Effect: "Allow",
				Action: actions,
				Resource: resources.map((one) => JSON.parse(one))
			})).join(", ")
		}, {
			text,
			wording
		});
		return owner?.file === void 0 ? policies : policies.map(({ place, holders, statements, unread }) => ({
			place,
			holders,
			statements,
			...unread !== void 0 && { unread },
			...inFile$1(owner.file)
		}));
	}
	#serviceRole() {
		const given = textAt$2(this.#root, "provider", "iam", "role", "name");
		return given === void 0 ? this.#generated([["lambdaRole"]]) : nameFrom(given);
	}
	#ofService(name) {
		const role = valueAt(this.#root, "provider", "iam", "role");
		const holders = [inline(name, this.#policy())];
		holders.push(...this.#inheriting().map(([id, own]) => inline(this.#roleOf(id, own), this.#policy())));
		return valueAt(role, "statements") === void 0 ? policyFrom(valueAt(this.#root, "provider"), "iamRoleStatements", holders) : policyFrom(role, "statements", holders);
	}
	#inheriting() {
		const isInherited = valueAt(this.#root, "custom", "serverless-iam-roles-per-function", "defaultInherit");
		return this.#functions().filter(([, own]) => {
			return (knownText(valueAt(own, "iamRoleStatementsInherit")) ?? knownText(isInherited)) === "true" && hasOwnRole(own);
		});
	}
	#ofFunctions() {
		return this.#functions().flatMap(([id, own]) => {
			const holders = [inline(this.#roleOf(id, own), void 0)];
			return valueAt(own, "iamRoleStatements") === void 0 ? policyFrom(valueAt(own, "iam", "role"), "statements", holders) : policyFrom(own, "iamRoleStatements", holders);
		});
	}
	#functions() {
		return itemsOf(valueAt(this.#root, "functions")).flatMap((part) => part.kind === "mapping" ? [...part.entries].flatMap(([id, own]) => valueAt(own, "role") === void 0 ? [[
			id,
			own,
			part.file
		]] : []) : []);
	}
	#roleOf(id, own) {
		const given = textAt$2(own, "iamRoleStatementsName") ?? textAt$2(own, "iam", "role", "name");
		if (given !== void 0) return nameFrom(given);
		return this.#generated([["lambdaRole"], void 0], id);
	}
	#generated(endings, id) {
		const name = this.#name;
		if (name === void 0) return void 0;
		const before = [
			name.pieces,
			["-"],
			this.#stage,
			...id === void 0 ? [] : [[`-${id}`]],
			["-"],
			OPEN
		];
		const forms = endings.map((ending) => joined(ending === void 0 ? before : [
			...before,
			["-"],
			ending
		]));
		const [only = OPEN, ...others] = forms;
		return others.length === 0 ? { pieces: only } : { alternatives: forms };
	}
	#policy() {
		const name = this.#name;
		return name && { alternatives: [joined([
			name.pieces,
			["-"],
			this.#stage,
			["-lambda"]
		]), joined([
			this.#stage,
			["-"],
			name.pieces,
			["-lambda"]
		])] };
	}
};
function inFile$1(file) {
	return file === void 0 ? {} : { file };
}
function merged(parts) {
	const [first] = parts;
	return first && {
		...first,
		entries: new Map(parts.flatMap(({ entries }) => [...entries]))
	};
}
function hasOwnRole(own) {
	return (valueAt(own, "iamRoleStatements") ?? valueAt(own, "iam", "role")) !== void 0;
}
function policyFrom(owner, key, holders) {
	const statements = valueAt(owner, key);
	if (statements === void 0) return [];
	const start = owner?.kind === "mapping" ? owner.keys?.get(key) : void 0;
	const { place } = statements;
	const isFlow = statements.kind === "list" && statements.style === "flow";
	const emptied = statements.file !== void 0 ? void 0 : isFlow ? {
		place,
		text: "[]"
	} : start === void 0 ? void 0 : {
		place: {
			start,
			end: place.end
		},
		text: `${key}: []`
	};
	return [{
		place: saidAt(statements),
		holders,
		statements: orEmptied(statementsIn(statements), emptied).map((one) => one.file === void 0 ? one : {
			...one,
			notEdited: "it stands in a file that others may include"
		}),
		...!areRead(statements) && { unread: "a list of statements that stands elsewhere or is computed" },
		...inFile$1(owner?.file)
	}];
}
// lib/src/templates/languages/terraform/blocks.js
function isSource(file) {
	return /\.(tf|tofu)(\.json)?$/.test(file);
}
function isJson(file) {
	return file.endsWith(".json");
}
const INDEXES = /* @__PURE__ */ new WeakMap();
function blockNamed(blocks, type, kind, label) {
	const known = INDEXES.get(blocks);
	const index = known ?? indexOf(blocks);
	if (known === void 0) INDEXES.set(blocks, index);
	return index.get(keyOf(type, kind, label));
}
function indexOf(blocks) {
	const index = /* @__PURE__ */ new Map();
	for (const block of blocks) {
		const [kind, label] = block.labels;
		if (kind === void 0 || label === void 0) continue;
		const key = keyOf(block.type, kind, label);
		if (!index.has(key)) index.set(key, block);
	}
	return index;
}
function keyOf(...words) {
	return JSON.stringify(words);
}
function isRepeated({ attributes }) {
	const counted = attributes.get("count");
	const isSwitch = counted?.kind === "text" && counted.upTo === 1;
	return attributes.has("for_each") || counted !== void 0 && !isSwitch;
}
function nameOf(block) {
	const written = writtenName(block);
	const planned = block.planned?.map((name) => [name]);
	if (planned === void 0) return written;
	return { alternatives: [...planned, ...written !== void 0 && "pieces" in written ? [written.pieces] : []] };
}
function writtenName({ attributes }) {
	const name = attributes.get("name");
	if (name?.kind === "text") return nameFrom(name);
	const prefix = attributes.get("name_prefix");
	return prefix?.kind === "text" ? nameFrom({
		...prefix,
		pieces: joined([prefix.pieces, OPEN])
	}) : void 0;
}
// lib/src/templates/languages/terraform/hcl-tokens.js
var UnknownSyntax = class extends Error {
	name = "UnknownSyntax";
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
const NAME = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const NUMBER = /\d[\d.]*(?:[eE][+-]?\d+)?/y;
const MARK = /=>|==|!=|<=|>=|&&|\|\||\.\.\.|[{}[\]()=,:.?!<>+\-*/%]/y;
const HEREDOC = /<<(-?)([\p{L}_][\p{L}\p{N}_-]*)[^\n\S]*\r?\n/uy;
const SPACE = /[^\S\n]+/y;
const COMMENT = /#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\//y;
const DIRECTIVE_OR_INTERPOLATION = /[$%]\{/;
function tokensOf(source) {
	const tokens = [];
	let position = source.startsWith("﻿") ? 1 : 0;
	const match = (pattern) => {
		pattern.lastIndex = position;
		return pattern.exec(source);
	};
	while (position < source.length) {
		const skipped = match(SPACE) ?? match(COMMENT);
		if (skipped !== null) {
			position += skipped[0].length;
			continue;
		}
		if (source.startsWith("/*", position)) throw new UnknownSyntax("a comment has no end", position);
		const token = heredocAt(source, position, match(HEREDOC)) ?? textAt(source, position) ?? plainAt(source, position, match);
		tokens.push(token);
		position = token.end;
	}
	return [...tokens, {
		kind: "end",
		text: "",
		start: position,
		end: position
	}];
}
function plainAt(source, position, match) {
	if (source[position] === "\n") return {
		kind: "line",
		text: "\n",
		start: position,
		end: position + 1
	};
	for (const [kind, pattern] of [
		["name", NAME],
		["number", NUMBER],
		["mark", MARK]
	]) {
		const text = match(pattern)?.[0];
		if (text !== void 0) return {
			kind,
			text,
			start: position,
			end: position + text.length
		};
	}
	throw new UnknownSyntax("a character is not understood", position);
}
function heredocAt(source, position, opening) {
	if (opening === null) return void 0;
	const [whole, , word = ""] = opening;
	let from = position + whole.length;
	while (from < source.length) {
		const found = source.indexOf("\n", from);
		const end = found === -1 ? source.length : found;
		if (source.slice(from, end).trim() === word) return {
			kind: "text",
			text: "",
			pieces: OPEN,
			content: {
				start: position + whole.length,
				end: from
			},
			start: position,
			end
		};
		from = end + 1;
	}
	throw new UnknownSyntax("a heredoc has no end", position);
}
function textAt(source, start) {
	if (source[start] !== "\"") return void 0;
	const pieces = [""];
	let expression;
	let position = start + 1;
	while (source[position] !== "\"") {
		const rest = source.slice(position, position + 3);
		if (rest === "" || rest.startsWith("\n")) throw new UnknownSyntax("a text has no end", start);
		if (rest === "$${" || rest === "%%{") {
			pieces.push(`${pieces.pop() ?? ""}${rest.slice(1)}`);
			position += 3;
		} else if (DIRECTIVE_OR_INTERPOLATION.test(rest.slice(0, 2))) {
			const end = interpolationEnd(source, position + 2);
			expression = source.slice(position + 2, end - 1);
			pieces.push("");
			position = end;
		} else if (rest.startsWith("\\")) {
			pieces.push(`${pieces.pop() ?? ""}${escaped(rest, position)}`);
			position += 2;
		} else {
			pieces.push(`${pieces.pop() ?? ""}${rest[0]}`);
			position += 1;
		}
	}
	const isOne = pieces.length === 2 && pieces.every((piece) => piece === "");
	const token = {
		kind: "text",
		text: "",
		pieces,
		start,
		end: position + 1
	};
	return isOne && expression !== void 0 ? {
		...token,
		expression
	} : token;
}
function escaped(pair, offset) {
	switch (pair[1]) {
		case "\"":
		case "\\": return pair[1];
		case "n": return "\n";
		case "r": return "\r";
		case "t": return "	";
		default: throw new UnknownSyntax("an escape is not understood", offset);
	}
}
function interpolationEnd(source, from) {
	let depth = 1;
	let position = from;
	while (depth > 0) {
		const inner = textAt(source, position);
		if (position >= source.length) throw new UnknownSyntax("an interpolation has no end", from);
		if (source[position] === "{") depth++;
		if (source[position] === "}") depth--;
		position = inner?.end ?? position + 1;
	}
	return position;
}
// lib/src/templates/languages/terraform/hcl.js
function readHcl(source) {
	try {
		return { blocks: new Parser(source).file() };
	} catch (error) {
		if (error instanceof UnknownSyntax) return {
			blocks: [],
			problem: {
				offset: error.offset,
				why: error.message
			}
		};
		if (error instanceof RangeError) return {
			blocks: [],
			problem: {
				offset: 0,
				why: "it is nested too deep"
			}
		};
		throw error;
	}
}
const CLOSING = /* @__PURE__ */ new Set([
	"}",
	"]",
	")"
]);
const OPENING = /* @__PURE__ */ new Set([
	"{",
	"[",
	"("
]);
const DEEPEST = 100;
var Parser = class {
	#source;
	#tokens;
	#next = 0;
	#depth = 0;
	constructor(source) {
		this.#source = source;
		this.#tokens = tokensOf(source);
	}
	file() {
		const { blocks } = this.#body("");
		return blocks;
	}
	get #token() {
		const token = this.#tokens[this.#next];
		if (token === void 0) throw new UnknownSyntax("it ends too early", this.#source.length);
		return token;
	}
	#take() {
		const token = this.#token;
		this.#next++;
		return token;
	}
	#isMark(text) {
		return this.#token.kind === "mark" && this.#token.text === text;
	}
	#expect(text) {
		if (!this.#isMark(text)) throw new UnknownSyntax(`${text} is missing`, this.#token.start);
		return this.#take();
	}
	#skipLines() {
		while (this.#token.kind === "line") this.#next++;
	}
	#deeper(read) {
		if (++this.#depth > DEEPEST) throw new UnknownSyntax("it is nested too deep", this.#token.start);
		const value = read();
		this.#depth--;
		return value;
	}
	#body(closing) {
		const attributes = /* @__PURE__ */ new Map();
		const blocks = [];
		for (;;) {
			this.#skipLines();
			if (closing === "" ? this.#token.kind === "end" : this.#isMark(closing)) return {
				attributes,
				blocks
			};
			const name = this.#take();
			if (name.kind !== "name") throw new UnknownSyntax("a name is missing", name.start);
			if (this.#isMark("=")) {
				this.#take();
				attributes.set(name.text, this.#expression(true));
			} else blocks.push(this.#block(name));
		}
	}
	#block(name) {
		const labels = [];
		while (this.#token.kind === "text" || this.#token.kind === "name") {
			const { text, pieces } = this.#take();
			labels.push(pieces?.join("") ?? text);
		}
		this.#expect("{");
		const body = this.#deeper(() => this.#body("}"));
		const { end } = this.#expect("}");
		return {
			type: name.text,
			labels,
			...body,
			place: {
				start: name.start,
				end
			}
		};
	}
	#expression(endsAtLine) {
		if (!endsAtLine) this.#skipLines();
		const { start } = this.#token;
		const value = this.#deeper(() => this.#operand());
		if (!endsAtLine) this.#skipLines();
		if (this.#isEnd(endsAtLine)) return value;
		const whole = open(start, this.#skipToEnd(endsAtLine));
		return /\?\s*(?:1\s*:\s*0|0\s*:\s*1)\s*$/.test(this.#source.slice(start, whole.place.end)) ? {
			...whole,
			upTo: 1
		} : whole;
	}
	#isEnd(endsAtLine) {
		const { kind, text } = this.#token;
		return kind === "end" || kind === "line" && endsAtLine || kind === "mark" && (text === "," || CLOSING.has(text));
	}
	#skipToEnd(endsAtLine) {
		let end = this.#token.start;
		while (!this.#isEnd(endsAtLine)) if (this.#token.kind === "mark" && OPENING.has(this.#token.text)) end = this.#skipBrackets();
		else ({end} = this.#take());
		return end;
	}
	#skipBrackets() {
		let depth = 0;
		for (;;) {
			const { kind, text, end } = this.#take();
			if (kind === "end") throw new UnknownSyntax("brackets have no end", end);
			if (kind !== "mark") continue;
			if (OPENING.has(text)) depth++;
			if (CLOSING.has(text)) depth--;
			if (depth === 0) return end;
		}
	}
	#operand() {
		const { kind, text, start } = this.#token;
		if (kind === "text") return textOf$1(this.#take(), this.#source);
		if (kind === "name") return this.#named();
		if (kind === "mark" && text === "[") return this.#isFor() ? open(start, this.#skipBrackets()) : this.#list();
		if (kind === "mark" && text === "{") return this.#isFor() ? open(start, this.#skipBrackets()) : this.#object();
		if (kind === "mark" && text === "(") return open(start, this.#skipBrackets());
		const { end } = this.#take();
		const isOneAtMost = kind === "number" && (text === "0" || text === "1");
		return {
			...open(start, end),
			...isOneAtMost && { upTo: 1 }
		};
	}
	#isFor() {
		let next = this.#next + 1;
		while (this.#tokens[next]?.kind === "line") next++;
		const after = this.#tokens[next];
		return after?.kind === "name" && after.text === "for";
	}
	#named() {
		const first = this.#take();
		if (this.#isMark("(")) {
			if (first.text === "file" || first.text === "templatefile") return this.#fileCall(first);
			if (first.text !== "jsonencode") return open(first.start, this.#skipBrackets());
			this.#take();
			const value = this.#expression(false);
			this.#skipLines();
			this.#expect(")");
			return value;
		}
		let { end } = first;
		while (this.#isMark(".") || this.#isMark("[")) if (this.#isMark("[")) end = this.#skipBrackets();
		else {
			this.#take();
			({end} = this.#take());
		}
		return reference(this.#source.slice(first.start, end), first.start, end);
	}
	#fileCall(name) {
		const [, argument] = this.#tokens.slice(this.#next, this.#next + 2);
		const call = open(name.start, this.#skipBrackets());
		const written = argument === void 0 ? "" : this.#source.slice(argument.start, argument.end);
		const reads = /^"(?:\$\{path\.module\}\/)?([^"$%\\]+)"$/.exec(written)?.[1];
		return reads === void 0 ? call : {
			...call,
			reads
		};
	}
	#list() {
		const { start } = this.#expect("[");
		const items = [];
		this.#skipLines();
		while (!this.#isMark("]")) {
			items.push(this.#expression(false));
			if (!this.#isMark("]")) this.#expect(",");
			this.#skipLines();
		}
		const { end } = this.#expect("]");
		return {
			kind: "list",
			items,
			style: "flow",
			place: {
				start,
				end
			},
			shared: false
		};
	}
	#object() {
		const { start } = this.#expect("{");
		const entries = /* @__PURE__ */ new Map();
		const keys = /* @__PURE__ */ new Map();
		let whole = true;
		this.#skipLines();
		while (!this.#isMark("}")) {
			const { start: begins } = this.#token;
			const key = this.#key();
			if (this.#isMark(":")) this.#take();
			else this.#expect("=");
			const value = this.#expression(true);
			if (key === void 0 || entries.has(key)) whole = false;
			else {
				entries.set(key, value);
				keys.set(key, begins);
			}
			if (this.#isMark(",")) this.#take();
			this.#skipLines();
		}
		const { end } = this.#expect("}");
		return {
			kind: "mapping",
			entries,
			keys,
			whole,
			place: {
				start,
				end
			},
			shared: false
		};
	}
	#key() {
		if (this.#isMark("(")) {
			this.#skipBrackets();
			return;
		}
		const { kind, text, pieces, start } = this.#take();
		if (kind === "name" || kind === "number") return text;
		if (kind !== "text") throw new UnknownSyntax("a key is missing", start);
		return pieces?.length === 1 ? pieces[0] : void 0;
	}
};
function textOf$1({ pieces = OPEN, expression, content, start, end }, source) {
	const refersTo = expression === void 0 ? void 0 : addressOf(expression);
	return {
		kind: "text",
		pieces,
		literal: pieces.length === 1 && source.slice(start + 1, end - 1) === pieces[0],
		...refersTo !== void 0 && { refersTo },
		...content !== void 0 && { document: content },
		place: {
			start,
			end
		},
		shared: false
	};
}
function reference(text, start, end) {
	const word = /^(true|false|null)$/.exec(text)?.[1];
	if (word !== void 0) return {
		...open(start, end),
		pieces: [word]
	};
	const refersTo = addressOf(text);
	const pieces = refersTo?.endsWith(".arn") === true ? ["arn:", ""] : OPEN;
	return {
		...open(start, end),
		pieces,
		...refersTo !== void 0 && { refersTo }
	};
}
function addressOf(expression) {
	const address = expression.trim().replaceAll(/\[[^[\]]*\]/g, "");
	return /^[\w-]+(\.[\w-]+)+$/.test(address) ? address : void 0;
}
function open(start, end) {
	return {
		kind: "text",
		pieces: OPEN,
		literal: false,
		place: {
			start,
			end
		},
		shared: false
	};
}
// lib/src/templates/languages/terraform/json-syntax.js
const LABELS = {
	resource: 2,
	data: 2,
	module: 1,
	variable: 1,
	output: 1,
	provider: 1
};
const INNER = /* @__PURE__ */ new Set([
	"statement",
	"condition",
	"principals",
	"not_principals",
	"inline_policy",
	"dynamic"
]);
function readTerraformJson(source) {
	const { root, problem } = readYamlTemplate(source, { serverless: true });
	if (root === void 0) return {
		blocks: [],
		...problem !== void 0 && { problem }
	};
	return { blocks: entriesOf(root).flatMap(([type, value]) => blocksOf(type, [], value, source)) };
}
function blocksOf(type, labels, value, source) {
	const isWhole = labels.length === (LABELS[type] ?? 0);
	return itemsOf(value).flatMap((item) => {
		if (item.kind !== "mapping") return [];
		if (!isWhole) return entriesOf(item).flatMap(([label, inner]) => blocksOf(type, [...labels, label], inner, source));
		const body = entriesOf(item);
		return [{
			type,
			labels,
			attributes: new Map(body.flatMap(([key, one]) => INNER.has(key) ? [] : [[key, inExpressions(one, source)]])),
			blocks: body.flatMap(([key, one]) => INNER.has(key) ? blocksOf(key, [], one, source) : []),
			place: item.place
		}];
	});
}
function entriesOf(value) {
	return itemsOf(value).flatMap((item) => item.kind === "mapping" ? [...item.entries].filter(([key]) => key !== "//") : []);
}
const WHOLE = /^"\$\{([^{}]*)\}"$/;
const READ = /^(?:file|templatefile)\(\\"(?:\$\{path\.module\}\/)?([^"$%\\]+)\\"[^]*\)$/;
const SWITCH = /\?\s*(?:1\s*:\s*0|0\s*:\s*1)\s*$/;
function inExpressions(value, source) {
	if (value.kind === "list") return {
		...value,
		items: value.items.map((one) => inExpressions(one, source))
	};
	if (value.kind === "mapping") return {
		...value,
		entries: new Map([...value.entries].map(([key, one]) => [key, inExpressions(one, source)]))
	};
	const written = source.slice(value.place.start, value.place.end);
	if (written === "0" || written === "1") return {
		...value,
		upTo: 1
	};
	const [, read] = READ.exec(written.replace(/^"\$\{/, "").replace(/\}"$/, "")) ?? [];
	if (read !== void 0 && written.startsWith("\"${")) return {
		...expression(value),
		reads: read
	};
	const [, inner] = WHOLE.exec(written) ?? [];
	if (inner === void 0) return value;
	const refersTo = addressOf(inner);
	return {
		...expression(value),
		...refersTo !== void 0 && { refersTo },
		...refersTo?.endsWith(".arn") === true && { pieces: ["arn:", ""] },
		...SWITCH.test(inner) && { upTo: 1 }
	};
}
function expression({ place, shared }) {
	return {
		kind: "text",
		pieces: OPEN,
		literal: false,
		place,
		shared
	};
}
// lib/src/templates/languages/terraform/policy-documents.js
const NOTHING = {
	found: [],
	whole: false
};
const INTERPOLATION = /(?<!\$)\$\{(?:[^{}]|\{[^{}]{0,500}\}){0,500}\}/g;
const DIRECTIVE = /%\{/;
const SOURCES = ["source_policy_documents", "source_json"];
const OVERRIDING = ["override_policy_documents", "override_json"];
function labelOf({ refersTo = "" }) {
	return /^data\.aws_iam_policy_document\.([\w-]+)\.json$/.exec(refersTo)?.[1];
}
var PolicyDocuments = class {
	#folder;
	#blocks;
	#texts;
	constructor(folder, blocks, texts) {
		this.#folder = folder;
		this.#blocks = blocks;
		this.#texts = texts;
	}
	statementsOf(policy, file) {
		if (policy?.kind !== "text") return inDocument(policy, file);
		if (policy.document !== void 0) return this.#inJson(file, policy.document);
		if (policy.reads !== void 0) return this.#inFile(policy.reads);
		const label = labelOf(policy);
		return label === void 0 ? NOTHING : this.#inDocuments(label);
	}
	#inDocuments(first) {
		const found = [];
		let whole = true;
		const seen = /* @__PURE__ */ new Set();
		const add = (more) => {
			found.push(...more.found);
			whole &&= more.whole;
		};
		const next = [first];
		for (let label = next.pop(); label !== void 0; label = next.pop()) {
			if (seen.has(label)) continue;
			seen.add(label);
			const block = blockNamed(this.#blocks, "data", "aws_iam_policy_document", label);
			if (block === void 0 || OVERRIDING.some((key) => block.attributes.has(key))) {
				whole = false;
				continue;
			}
			for (const source of SOURCES.flatMap((key) => itemsOf(block.attributes.get(key)))) {
				const document = source.kind === "text" ? labelOf(source) : void 0;
				if (document === void 0) add(this.statementsOf(source, block.file));
				else next.push(document);
			}
			add(inFile(documentStatements(block), block.file));
		}
		return {
			found,
			whole
		};
	}
	#inJson(file, place) {
		const text = this.#texts.get(file) ?? "";
		return DIRECTIVE.test(text.slice(place.start, place.end)) ? NOTHING : inDocument(readEmbeddedJson(text, place, INTERPOLATION), file);
	}
	#inFile(below) {
		const file = path.posix.join(this.#folder, below);
		const text = this.#texts.get(file);
		return text === void 0 ? NOTHING : this.#inJson(file, {
			start: 0,
			end: text.length
		});
	}
};
function inFile({ found, whole }, file) {
	return {
		found: found.map((statement) => ({
			file,
			statement
		})),
		whole
	};
}
function inDocument(policy, file) {
	return {
		found: statementsOf(policy).map((statement) => ({
			file,
			statement
		})),
		whole: areRead(valueAt(policy, "Statement"))
	};
}
function documentStatements(document) {
	const blocks = document.blocks.filter(({ type }) => type === "statement");
	const list = {
		place: document.place,
		size: blocks.length,
		style: "nested",
		places: blocks.map(({ place }) => place)
	};
	let whole = document.blocks.every(({ type }) => type === "statement");
	return {
		found: blocks.flatMap(({ attributes, blocks: inner, place }, index) => {
			const actions = writtenList(attributes.get("actions"));
			const resources = writtenList(attributes.get("resources"));
			const effect = attributes.get("effect");
			if (!(effect === void 0 || knownText(effect) === "Allow") || attributes.has("not_actions") || attributes.has("not_resources")) return [];
			if (actions === void 0 || resources === void 0 || inner.some(({ type }) => type !== "condition")) {
				whole = false;
				return [];
			}
			const sid = attributes.get("sid");
			return [{
				...sid?.kind === "text" && { sid },
				actions,
				resources: {
					...resources,
					items: resources.items.map(withVariables)
				},
				conditional: inner.length > 0,
				place,
				list,
				index,
				shared: false
			}];
		}),
		whole
	};
}
function withVariables(text) {
	return {
		...text,
		pieces: text.pieces.map((piece) => piece.replaceAll("&{", "${"))
	};
}
// lib/src/templates/languages/terraform/attachments.js
function namedByAttachment(block, blocks, text, { name, isNamed, wording }) {
	const label = block.labels[1] ?? "";
	const others = [...block.attributes.keys()].filter((key) => !["role", "policy_arn"].includes(key));
	const role = block.attributes.get("role");
	if (isNamed || others.length > 0 || role === void 0 || block.blocks.length > 0) return void 0;
	const isTaken = blockNamed(blocks, "resource", "aws_iam_role_policy", label) !== void 0;
	return {
		shared: false,
		wording,
		emptied: { lines: block.place },
		resource: () => void 0,
		list: {
			isBeside: false,
			instead: (all) => new Map([...all].map(([index, statements]) => [index, isTaken || lineStart(text, block.place.start) !== block.place.start ? { withheld: "another policy is called like the attachment" } : { change: [{
				...block.place,
				text: policyBlock(label, name, text.slice(role.place.start, role.place.end), statements).join(lineBreakOf(text))
			}] }]))
		},
		index: 0
	};
}
function policyBlock(label, name, role, statements) {
	return [
		`resource "aws_iam_role_policy" "${label}" {`,
		`  name = "${name}-needed"`,
		`  role = ${role}`,
		"  policy = jsonencode({",
		"    Version = \"2012-10-17\"",
		"    Statement = [",
		...statements.flatMap(({ actions, resources }) => [
			"      {",
			"        Effect   = \"Allow\"",
			`        Action   = [${actions.map((action) => JSON.stringify(action)).join(", ")}]`,
			`        Resource = [${resources.join(", ")}]`,
			"      },"
		]),
		"    ]",
		"  })",
		"}"
	];
}
// lib/src/templates/languages/terraform/published-modules.js
function madeByModule(block) {
	switch (knownText(block.attributes.get("source"))?.replace(/^registry\.(terraform\.io|opentofu\.org)\//, "")) {
		case "terraform-aws-modules/lambda/aws": return ofLambda(block);
		case "terraform-aws-modules/iam/aws//modules/iam-policy": return ofPolicy(block);
		case "terraform-aws-modules/iam/aws//modules/iam-role": return ofRole(block);
		default: return;
	}
}
function textOf({ attributes }, key) {
	const value = attributes.get(key);
	return value?.kind === "text" ? value : void 0;
}
function ofLambda(block) {
	if (block.attributes.has("lambda_role") || knownText(block.attributes.get("create_role")) === "false") return void 0;
	const role = textOf(block, "role_name") ?? textOf(block, "function_name");
	const policy = textOf(block, "policy_name") ?? role;
	const named = (ending) => policy && nameFrom({
		...policy,
		pieces: joined([policy.pieces, [ending]])
	});
	const statements = block.attributes.get("policy_statements");
	const json = block.attributes.get("policy_json");
	const jsons = block.attributes.get("policy_jsons");
	return {
		...role && { role: nameFrom(role) ?? { pieces: OPEN } },
		policies: [
			...statements === void 0 ? [] : [{
				name: named("-inline"),
				managed: false,
				from: { statements }
			}],
			...json === void 0 ? [] : [{
				name: policy && nameFrom(policy),
				managed: false,
				from: { document: json }
			}],
			...jsons?.kind === "list" ? jsons.items.map((document, index) => ({
				name: named(`-${index}`),
				managed: false,
				from: { document }
			})) : []
		]
	};
}
function ofPolicy(block) {
	const document = block.attributes.get("policy");
	return document && { policies: [{
		name: nameIn(block),
		managed: true,
		from: { document }
	}] };
}
function ofRole(block) {
	const given = textOf(block, "name");
	const isWhole = knownText(block.attributes.get("use_name_prefix")) === "false";
	const role = given && nameFrom(isWhole ? given : {
		...given,
		pieces: joined([
			given.pieces,
			["-"],
			OPEN
		])
	});
	const statements = block.attributes.get("inline_policy_permissions");
	return {
		...role && { role },
		policies: statements === void 0 ? [] : [{
			name: role,
			managed: false,
			from: { statements }
		}]
	};
}
function nameIn(block) {
	const name = textOf(block, "name");
	const prefix = textOf(block, "name_prefix");
	if (name !== void 0) return nameFrom(name);
	return prefix && nameFrom({
		...prefix,
		pieces: joined([prefix.pieces, OPEN])
	});
}
function moduleStatements(value) {
	const entries = value.kind === "mapping" ? [...value.entries].map(([key, item]) => [
		key,
		item,
		value.keys?.get(key) ?? item.place.start
	]) : value.kind === "list" ? value.items.map((item, index) => [
		String(index),
		item,
		item.place.start
	]) : [];
	const list = {
		place: value.place,
		size: entries.length,
		style: value.kind === "list" ? value.style : "nested",
		places: entries.map(([, { place }, start]) => ({
			start,
			end: place.end
		}))
	};
	let whole = value.kind === "list" || value.kind === "mapping" && value.whole;
	return {
		found: entries.flatMap(([key, item, start], index) => {
			if (item.kind !== "mapping" || !item.whole) {
				whole = false;
				return [];
			}
			const effect = knownText(item.entries.get("effect"));
			if (effect === "Deny" || item.entries.has("not_actions") || item.entries.has("not_resources")) return [];
			const actions = writtenList(item.entries.get("actions"));
			const resources = writtenList(item.entries.get("resources"));
			const given = item.entries.get("sid");
			if (actions === void 0 || resources === void 0 || item.entries.has("effect") && effect !== "Allow") {
				whole = false;
				return [];
			}
			const named = {
				kind: "text",
				pieces: [key.replaceAll(/[^0-9A-Za-z]/g, "")],
				literal: false,
				place: {
					start,
					end: start
				},
				shared: false
			};
			return [{
				sid: given?.kind === "text" ? given : named,
				actions,
				resources,
				conditional: ["condition", "conditions"].some((one) => item.entries.has(one)),
				place: {
					start,
					end: item.place.end
				},
				list,
				index,
				shared: false
			}];
		}),
		whole
	};
}
// lib/src/templates/languages/terraform/references.js
function wordingOf({ blocks, texts, file, expressions }) {
	const module = knownOf(blocks, texts);
	const text = (one) => JSON.stringify(one).replaceAll(/[$%](?=\{)/g, "$&$&");
	return {
		text,
		resource(arn, _instead, deployment) {
			const parts = partsOf(arn);
			if (parts === void 0) return { withheld: "what is needed is no ARN" };
			const owner = ownerOf(parts, module, (block) => module.goRound(block, file, deployment));
			if (owner !== void 0) {
				if ("withheld" in owner) return owner;
				if (expressions === "none") return { withheld: `a file of its own cannot name ${owner.text}, which is what is needed` };
				return { text: expressions === "native" && parts.behind === "" ? owner.text : `"\${${owner.text}}${parts.behind}"` };
			}
			const worded = inOwnAccount(parts, module, deployment);
			if ("withheld" in worded) return worded;
			if (expressions === "none" && worded.text.includes("${")) return { withheld: "a file of its own cannot name what differs between environments" };
			return { text: `"${worded.text}"` };
		}
	};
}
function ownerOf({ kind, name }, module, isRound) {
	if (kind === void 0) return void 0;
	const answers = module.ofKind(kind, name).map((block) => ({
		block,
		answer: isIt(block, kind.terraform.name, name)
	})).filter(({ answer }) => answer !== "no");
	const sure = answers.filter(({ answer }) => answer === "yes");
	const [one = answers[0]] = sure;
	if (one === void 0) return void 0;
	const address = one.block.labels.join(".");
	if (sure.length !== 1 || one.block.attributes.has("for_each")) return { withheld: `${address} may be what is needed` };
	if (isRound(one.block)) return { withheld: `${address}, which is needed, itself needs the policy` };
	if (!one.block.attributes.has("count")) return { text: `${address}.arn` };
	return isRepeated(one.block) ? { withheld: `${address} may be what is needed` } : { text: `${address}[0].arn` };
}
function isIt(block, named, name) {
	if (block.planned !== void 0) return block.planned.includes(name) ? "yes" : "no";
	const given = block.attributes.get(named);
	if (given?.kind === "text") return isCalled({ pieces: given.pieces }, name);
	const prefix = block.attributes.get(`${named}_prefix`);
	if (prefix?.kind === "text") return mayBecome(joined([prefix.pieces, OPEN]), name) ? "yes" : "no";
	return "unknown";
}
const KNOWN = /* @__PURE__ */ new WeakMap();
function knownOf(blocks, texts) {
	const before = KNOWN.get(blocks);
	const known = before ?? new Known(blocks, texts);
	if (before === void 0) KNOWN.set(blocks, known);
	return known;
}
var Known = class {
	#blocks;
	#texts;
	#byKind = /* @__PURE__ */ new Map();
	#data;
	#said = /* @__PURE__ */ new Map();
	#byFile;
	#naming;
	#behind = /* @__PURE__ */ new Map();
	variables;
	constructor(blocks, texts) {
		this.#blocks = blocks;
		this.#texts = texts;
		this.variables = blocks.flatMap((block) => {
			const [name] = block.type === "variable" ? block.labels : [];
			const value = knownText(block.attributes.get("default"));
			return name === void 0 ? [] : [{
				name: `var.${name}`,
				values: value === void 0 ? [] : [value]
			}];
		});
	}
	dataOf(type) {
		this.#data ??= labelsOfData(this.#blocks);
		return this.#data.get(type);
	}
	says(text) {
		const known = this.#said.get(text);
		const files = new Set(this.#blocks.map(({ file }) => file));
		const isSaid = known ?? [...files].some((file) => this.#texts.get(file)?.includes(text) === true);
		if (known === void 0) this.#said.set(text, isSaid);
		return isSaid;
	}
	ofKind(kind, name) {
		const known = this.#byKind.get(kind);
		const index = known ?? new NameIndex();
		if (known === void 0) {
			this.#byKind.set(kind, index);
			const { type, name: named } = kind.terraform;
			for (const block of this.#blocks) if (block.type === "resource" && block.labels[0] === type) index.add(resourceName(block, named), block);
		}
		return index.find(name);
	}
	goRound(owner, file, { place }) {
		const holder = this.#blockAt(file, place.start);
		return holder !== void 0 && place.end <= holder.place.end && this.#allBehind(holder).has(owner);
	}
	#blockAt(file, offset) {
		this.#byFile ??= inFiles(this.#blocks);
		const blocks = this.#byFile.get(file) ?? [];
		let [low, high] = [0, blocks.length];
		while (low < high) {
			const middle = low + high >> 1;
			if ((blocks[middle]?.place.start ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return blocks[low - 1];
	}
	#allBehind(target) {
		const known = this.#behind.get(target);
		if (known !== void 0) return known;
		this.#naming ??= this.#namesOfAll();
		const reached = /* @__PURE__ */ new Set();
		const next = [target];
		for (let one = next.pop(); one !== void 0; one = next.pop()) {
			if (reached.has(one)) continue;
			reached.add(one);
			next.push(...this.#naming.get(one) ?? []);
		}
		this.#behind.set(target, reached);
		return reached;
	}
	#namesOfAll() {
		const byAddress = new Map(this.#blocks.flatMap((block) => {
			const address = block.labels.join(".");
			return block.type === "resource" ? [[address, block]] : block.type === "data" ? [[`data.${address}`, block]] : [];
		}));
		const naming = /* @__PURE__ */ new Map();
		for (const block of byAddress.values()) {
			const text = this.#texts.get(block.file)?.slice(block.place.start, block.place.end) ?? "";
			for (const [address] of text.matchAll(/\b(?:data\.)?[a-z]\w*\.[\w-]+/g)) {
				const named = byAddress.get(address);
				if (named === void 0) continue;
				const those = naming.get(named) ?? /* @__PURE__ */ new Set();
				naming.set(named, those);
				those.add(block);
			}
		}
		return naming;
	}
};
function labelsOfData(blocks) {
	const labels = /* @__PURE__ */ new Map();
	for (const { type, labels: [kind, label], attributes } of blocks) {
		if (type !== "data" || kind === void 0 || label === void 0) continue;
		if (!attributes.has("provider") && !labels.has(kind)) labels.set(kind, label);
	}
	return labels;
}
function inFiles(blocks) {
	const files = /* @__PURE__ */ new Map();
	for (const block of blocks) {
		const known = files.get(block.file) ?? [];
		files.set(block.file, known);
		known.push(block);
	}
	for (const list of files.values()) list.sort((a, b) => a.place.start - b.place.start);
	return files;
}
function resourceName(block, named) {
	if (block.planned !== void 0) return { alternatives: block.planned.map((name) => [name]) };
	const given = block.attributes.get(named);
	if (given?.kind === "text") return { pieces: given.pieces };
	const prefix = block.attributes.get(`${named}_prefix`);
	return prefix?.kind === "text" ? { pieces: joined([prefix.pieces, OPEN]) } : void 0;
}
function inOwnAccount(parts, module, deployment) {
	const { partition, service, region, account, kind, behind } = parts;
	if (account !== "" && account !== deployment.account) return { withheld: "what is needed is in another account" };
	const worded = inParameters(parts, module.variables, (name) => `\${${name}}`);
	if ("withheld" in worded) return worded;
	const data = (type, attribute) => {
		const label = module.dataOf(type);
		return label === void 0 ? void 0 : `\${data.${type}.${label}.${attribute}}`;
	};
	const variable = (pattern, value) => {
		const [one, ...others] = module.variables.filter(({ name, values }) => pattern.test(name) && values.includes(value));
		return one === void 0 || others.length > 0 ? void 0 : `\${${one.name}}`;
	};
	const isHere = deployment.regions.length === 1 && deployment.regions[0] === region;
	const inAccount = account === "" ? "" : data("aws_caller_identity", "account_id") ?? variable(/account/i, account) ?? (module.says(account) ? account : void 0);
	if (inAccount === void 0) return { withheld: NO_ACCOUNT };
	const inRegion = isHere ? data("aws_region", "name") ?? variable(/region/i, region) : void 0;
	return { text: [
		`arn:${data("aws_partition", "partition") ?? partition}`,
		service,
		inRegion ?? region,
		inAccount,
		`${kind?.before ?? ""}${worded.text}${behind}`
	].join(":") };
}
const NO_ACCOUNT = "the module has nothing that names its account, and the account of the traces is not that of every environment: data \"aws_caller_identity\" would name it";
// lib/src/templates/languages/terraform/module.js
var Module = class {
	#unit;
	#blocks;
	#texts;
	#documents;
	#mentioned;
	#attaching;
	#several;
	constructor(folder, blocks, texts, several) {
		this.#texts = texts;
		this.#documents = new PolicyDocuments(folder, blocks, texts);
		const planned = blocks.flatMap((block) => block.planned ?? []);
		this.#unit = {
			path: folder,
			stacks: [],
			...planned.length > 0 && { names: new Set(planned) }
		};
		this.#blocks = blocks;
		this.#mentioned = mentionedIn(new Set(blocks.map(({ file }) => texts.get(file) ?? "")));
		this.#attaching = attachingByPolicy(blocks);
		this.#several = several;
	}
	read() {
		const all = /* @__PURE__ */ new Map();
		const claims = [];
		const unit = this.#unit;
		for (const block of this.#blocks.filter(({ type }) => type === "resource" || type === "module")) {
			if (block.type === "resource" && block.labels[0] === "aws_iam_role") claims.push(this.#claimOfRole(block, nameOf(block)));
			const made = block.type === "module" ? madeByModule(block) : void 0;
			if (made?.role !== void 0) claims.push(this.#claimOfRole(block, made.role));
			claims.push(...this.#attachedOfAws(block));
			for (const { policy, holders, file, place, statements } of [...this.#policiesOf(block), ...this.#ofModule(block, made)]) {
				const { found, whole } = statements === void 0 ? this.#documents.statementsOf(policy, file) : inFile(moduleStatements(statements), file);
				const emptied = this.#isNamedElsewhere(block) || isJson(block.file) ? void 0 : { lines: place };
				const unread = whole ? void 0 : "a policy that Terraform computes";
				claims.push(...holders.map((holder) => ({
					unit,
					file,
					place,
					holder,
					declaresRole: false,
					...unread !== void 0 && { unread }
				})));
				for (const { file: stands, statement } of found) {
					const key = `${stands}:${statement.place.start}`;
					const known = all.get(key);
					const [own = statement] = stands === file && place.start < statement.place.start && statement.place.end < place.end ? orEmptied([statement], emptied) : [];
					const kept = isJson(stands) ? inBrackets(own) : own;
					if (known !== void 0) known.holders.push(...holders);
					else all.set(key, {
						...kept,
						file: stands,
						unit,
						wording: this.#wordingIn(stands, statement),
						holders: [...holders]
					});
				}
			}
		}
		return {
			statements: [...all.values()],
			claims
		};
	}
	#wordingIn(file, { place }) {
		const isDocument = isJson(file) || (this.#texts.get(file) ?? "")[place.start] === "{" && /^\{\s*"/.test((this.#texts.get(file) ?? "").slice(place.start, place.start + 200));
		const expressions = !isSource(file) ? "none" : isDocument ? "interpolated" : "native";
		return wordingOf({
			blocks: this.#blocks,
			texts: this.#texts,
			file,
			expressions
		});
	}
	#isNamedElsewhere({ labels: [type = "", label = ""], type: kind }) {
		if (kind !== "resource" || type === "aws_iam_policy") return true;
		return this.#mentioned.has(`${type}.${label}`);
	}
	#ofModule(block, made) {
		const { file } = block;
		return (made?.policies ?? []).map(({ name, managed, from }) => {
			const holder = {
				managed,
				...made?.role && !managed && { role: made.role },
				...name && { policy: name }
			};
			return {
				policy: "document" in from ? from.document : void 0,
				..."statements" in from && { statements: from.statements },
				holders: [this.#holder(holder, block)],
				file,
				place: ("document" in from ? from.document : from.statements).place
			};
		});
	}
	#claimOfRole(block, role) {
		const { file, place } = block;
		return {
			unit: this.#unit,
			file,
			place,
			declaresRole: true,
			holder: {
				managed: false,
				...role && { role }
			}
		};
	}
	#attachedOfAws(block) {
		const { attributes, file, place } = block;
		const labels = block.type === "resource" ? block.labels : [];
		const [policies, role] = labels[0] === "aws_iam_role_policy_attachment" ? [itemsOf(attributes.get("policy_arn")), this.#roleOf(attributes.get("role")).name] : labels[0] === "aws_iam_role" ? [itemsOf(attributes.get("managed_policy_arns")), nameOf(block)] : [[], void 0];
		return policies.flatMap((policy) => {
			const name = policy.kind === "text" ? /[^/]+$/.exec(policy.pieces.at(-1) ?? "")?.[0] : void 0;
			if (policy.kind !== "text" || policy.refersTo !== void 0 || name === void 0) return [];
			const named = labels[0] === "aws_iam_role_policy_attachment" && !this.#several && !isJson(file) ? namedByAttachment(block, this.#blocks, this.#texts.get(file) ?? "", {
				name,
				isNamed: this.#isNamedElsewhere(block),
				wording: wordingOf({
					blocks: this.#blocks,
					texts: this.#texts,
					file,
					expressions: "native"
				})
			}) : void 0;
			return [{
				unit: this.#unit,
				file,
				place: labels[0] === "aws_iam_role" ? policy.place : place,
				declaresRole: false,
				holder: {
					managed: true,
					policy: { pieces: [name] },
					...role && { role }
				},
				unread: `the attachment of ${name}`,
				...named && { named }
			}];
		});
	}
	#policiesOf(block) {
		const [type, label = ""] = block.type === "resource" ? block.labels : [];
		const { attributes, file, place } = block;
		const policy = attributes.get("policy");
		const name = nameOf(block);
		switch (type) {
			case "aws_iam_role": return block.blocks.filter((inner) => inner.type === "inline_policy").map((inner) => ({
				policy: inner.attributes.get("policy"),
				holders: [this.#holder(inline(name, nameOf(inner)), block)],
				file,
				place: inner.place
			}));
			case "aws_iam_role_policy": {
				const role = this.#roleOf(attributes.get("role"));
				return [{
					policy,
					holders: [this.#holder(inline(role.name, name), block, role.block)],
					file,
					place
				}];
			}
			case "aws_iam_policy": return [{
				policy,
				holders: this.#attachments(label, name, block),
				file,
				place
			}];
			default: return [];
		}
	}
	#holder(holder, ...blocks) {
		const several = this.#several || blocks.some((block) => block !== void 0 && isRepeated(block));
		return {
			...holder,
			...several && { several }
		};
	}
	#attachments(label, policy, block) {
		const holders = (this.#attaching.get(label) ?? []).flatMap(({ block: other, roles: named }) => {
			return (named === "itself" ? [{
				name: nameOf(other),
				block: other
			}] : named.map((role) => this.#roleOf(role))).map((role) => this.#holder({
				managed: true,
				...role.name && { role: role.name },
				...policy && { policy }
			}, block, other, role.block));
		});
		return holders.length > 0 ? holders : [this.#holder({
			managed: true,
			...policy && { policy }
		}, block)];
	}
	#roleOf(value) {
		if (value?.kind !== "text") return { name: void 0 };
		const label = /^aws_iam_role\.([\w-]+)\.(?:id|name)$/.exec(value.refersTo ?? "")?.[1];
		if (label === void 0) return { name: nameFrom(value) };
		const block = blockNamed(this.#blocks, "resource", "aws_iam_role", label);
		return block === void 0 ? { name: void 0 } : {
			name: nameOf(block),
			block
		};
	}
};
function inBrackets(statement) {
	const { list } = statement;
	return list.style === "nested" ? {
		...statement,
		list: {
			...list,
			style: "flow"
		}
	} : statement;
}
function mentionedIn(texts) {
	const mentioned = /* @__PURE__ */ new Set();
	for (const text of texts) for (const [, type = "", label = ""] of text.matchAll(ADDRESS)) mentioned.add(`${type}.${label}`);
	return mentioned;
}
const ADDRESS = /(?<![\p{L}\p{N}_])(aws_iam_\w+)\.(?=([\p{L}_][\p{L}\p{N}_-]*))/gu;
function attachingByPolicy(blocks) {
	const attaching = /* @__PURE__ */ new Map();
	for (const block of blocks) {
		const { policies, roles } = attachmentsIn(block);
		const labels = policies.flatMap((value) => value.kind === "text" ? /^aws_iam_policy\.([^.]+)\.arn$/.exec(value.refersTo ?? "")?.[1] ?? [] : []);
		for (const label of new Set(labels)) {
			const known = attaching.get(label);
			if (known === void 0) attaching.set(label, [{
				block,
				roles
			}]);
			else known.push({
				block,
				roles
			});
		}
	}
	return attaching;
}
function attachmentsIn({ attributes, labels }) {
	switch (labels[0]) {
		case "aws_iam_role": return {
			policies: itemsOf(attributes.get("managed_policy_arns")),
			roles: "itself"
		};
		case "aws_iam_role_policy_attachment": return {
			policies: only(attributes.get("policy_arn")),
			roles: [attributes.get("role")]
		};
		case "aws_iam_policy_attachment": return {
			policies: only(attributes.get("policy_arn")),
			roles: itemsOf(attributes.get("roles"))
		};
		default: return {
			policies: [],
			roles: []
		};
	}
}
function only(value) {
	return value === void 0 ? [] : [value];
}
// lib/src/templates/languages/terraform/plan.js
const Resources = object({
	resources: exactOptional(array(object({
		address: string(),
		mode: string(),
		type: string(),
		name: string(),
		values: object({ name: exactOptional(unknown()) })
	}))),
	child_modules: exactOptional(array(lazy(() => Resources)))
});
const Configured = object({
	resources: exactOptional(array(object({
		address: string(),
		mode: string()
	}))),
	module_calls: exactOptional(record$1(string(), object({
		source: string(),
		module: exactOptional(lazy(() => Configured))
	})))
});
const PlanFile = object({
	format_version: string(),
	planned_values: object({ root_module: Resources }),
	configuration: object({ root_module: Configured })
});
const WITH_NAME = /* @__PURE__ */ new Set([
	"aws_iam_role",
	"aws_iam_role_policy",
	"aws_iam_policy"
]);
function readPlan(text, file) {
	const json = parsed(text);
	const plan = safeParse(PlanFile, json);
	if (!plan.success) throw new UserError(`the plan "${file}" is not what "terraform show -json" prints: ${json === void 0 ? "it is not JSON" : misfit(plan.issues)}`, "Write it with \"terraform plan -out FILE\" and \"terraform show -json FILE\"");
	const { planned_values: values, configuration } = plan.output;
	const folders = /* @__PURE__ */ new Map();
	addFolders(configuration.root_module, [], ".", folders);
	return {
		names: namesIn(values.root_module),
		folders,
		rootResources: (configuration.root_module.resources ?? []).flatMap(({ address, mode }) => mode === "managed" ? [address] : [])
	};
}
function moduleKey(module) {
	return module.join(".");
}
function parsed(text) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		return;
	}
}
function namesIn({ resources = [], child_modules: children = [] }) {
	return [...resources.flatMap(({ address, mode, type, name: label, values: { name } }) => mode === "managed" && WITH_NAME.has(type) && typeof name === "string" ? [{
		module: callsIn(address),
		type,
		label,
		name
	}] : []), ...children.flatMap(namesIn)];
}
function callsIn(address) {
	return [...address.matchAll(/(?:^|\.)module\.([\w-]+)/g)].map(([, call = ""]) => call);
}
function addFolders({ module_calls: calls = {} }, above, folder, folders) {
	for (const [name, { source, module }] of Object.entries(calls)) {
		if (!source.startsWith(".") || module === void 0) continue;
		const below = path.posix.join(folder, source);
		folders.set(moduleKey([...above, name]), below);
		addFolders(module, [...above, name], below, folders);
	}
}
// lib/src/templates/languages/terraform/terraform.js
const terraform = {
	name: "Terraform",
	files: ["**/*.{tf,tofu}", "**/*.{json,tpl,tftpl}"],
	builtFolders: [".terraform"],
	mayBe: (file) => isSource(file) || /\.(json|tpl|tftpl)$/.test(file),
	isWrittenIn: ({ file, text }) => isSource(file) || /"Statement"\s*:/.test(text),
	isPlan: ({ text }) => /"(planned_values|format_version)"\s*:/.test(text),
	read
};
function asShared(statements) {
	const times = /* @__PURE__ */ new Map();
	const keyOf = ({ file, place }) => `${file}:${place.start}`;
	for (const one of statements) times.set(keyOf(one), (times.get(keyOf(one)) ?? 0) + 1);
	return statements.map((one) => times.get(keyOf(one)) === 1 ? one : {
		...one,
		holders: one.holders.map((holder) => ({
			...holder,
			several: true
		}))
	});
}
function withoutShadowed(files) {
	const names = new Set(files.map(({ file }) => file));
	return files.filter(({ file }) => !names.has(file.replace(/\.tf(\.json)?$/, ".tofu$1")) || !isOfTerraform(file));
}
function isOfTerraform(file) {
	return /\.tf(\.json)?$/.test(file);
}
function readNative(text) {
	const { blocks, problem } = readHcl(text);
	return {
		blocks,
		...problem !== void 0 && { problem: {
			line: lineAt(text, problem.offset),
			why: problem.why
		} }
	};
}
function read(files, plans = []) {
	const folders = /* @__PURE__ */ new Map();
	const unread = [];
	const texts = new Map(files.map(({ file, text }) => [file, text]));
	for (const { file, text } of withoutShadowed(files.filter((one) => isSource(one.file)))) {
		const { blocks, problem } = isJson(file) ? readTerraformJson(text) : readNative(text);
		const folder = path.posix.dirname(file);
		if (problem !== void 0) unread.push({
			file,
			text,
			...problem
		});
		const known = folders.get(folder) ?? [];
		folders.set(folder, known);
		for (const block of blocks) known.push({
			...block,
			file
		});
	}
	const partly = new Set(unread.map(({ file }) => path.posix.dirname(file)));
	const planned = plans.map(({ file, text }) => readPlan(text, file));
	for (const [index, plan] of planned.entries()) if (!addPlannedNames(folders, plan)) unread.push({
		file: plans[index]?.file ?? "",
		why: "as a plan it matches no root module, or several: one has to declare all that it has",
		text: ""
	});
	const uses = usesOfModules(folders);
	const inputs = inputsOf(folders, uses);
	const modules = [...folders].map(([folder, written]) => {
		return new Module(folder, withInputs(written, inputs.get(folder)), texts, (uses.get(folder) ?? 0) > 1 || partly.has(folder)).read();
	});
	return {
		statements: asShared(modules.flatMap(({ statements }) => statements)),
		claims: modules.flatMap(({ claims }) => claims),
		unread
	};
}
function addPlannedNames(folders, { names, folders: below, rootResources }) {
	const roots = [...folders].filter(([, blocks]) => {
		const declared = new Set(blocks.flatMap(({ type, labels }) => type === "resource" ? [labels.join(".")] : []));
		const calls = new Set(blocks.flatMap(({ type, labels }) => type === "module" ? [labels[0]] : []));
		return rootResources.every((address) => declared.has(address)) && [...below.keys()].every((key) => key.includes(".") || calls.has(key)) && rootResources.length + below.size > 0;
	});
	const [root] = roots;
	if (root === void 0 || roots.length > 1) return false;
	for (const { module, type, label, name } of names) {
		const folder = module.length === 0 ? "." : below.get(moduleKey(module));
		if (folder === void 0) continue;
		const block = blockNamed(folders.get(path.posix.join(root[0], folder).replace(/\/$/, "")) ?? [], "resource", type, label);
		if (block !== void 0) (block.planned ??= []).push(name);
	}
	return true;
}
function inputsOf(folders, uses) {
	const calls = [...folders].flatMap(([folder, blocks]) => blocks.flatMap((block) => {
		const source = block.type === "module" ? knownText(block.attributes.get("source")) : void 0;
		const used = path.posix.join(folder, source ?? "").replace(/\/$/, "");
		return source?.startsWith(".") === true && uses.get(used) === 1 ? [[used, block]] : [];
	}));
	return new Map(calls);
}
function withInputs(blocks, call) {
	if (call === void 0) return blocks;
	return blocks.map((block) => {
		const given = ["name", "name_prefix"].flatMap((key) => {
			const value = block.attributes.get(key);
			const [, input = ""] = /^var\.([\w-]+)$/.exec(value?.kind === "text" ? value.refersTo ?? "" : "") ?? [];
			const written = call.attributes.get(input);
			return value === void 0 || written?.kind !== "text" || input === "source" ? [] : [[key, {
				...written,
				literal: false,
				place: value.place
			}]];
		});
		return given.length === 0 ? block : {
			...block,
			attributes: new Map([...block.attributes, ...given])
		};
	});
}
function usesOfModules(folders) {
	const uses = /* @__PURE__ */ new Map();
	for (const [folder, blocks] of folders) for (const block of blocks.filter(({ type }) => type === "module")) {
		const source = knownText(block.attributes.get("source"));
		if (source === void 0 || !source.startsWith(".")) continue;
		const used = path.posix.join(folder, source).replace(/\/$/, "");
		uses.set(used, (uses.get(used) ?? 0) + (isRepeated(block) ? 2 : 1));
	}
	return uses;
}
// lib/src/templates/languages/languages.js
const LANGUAGES = [
	serverless,
	cdk,
	cloudFormation,
	terraform
];
// lib/src/templates/templates.js
const TEMPLATE_GLOBS = LANGUAGES.flatMap(({ files }) => files);
const IGNORED_GLOBS = [
	"node_modules",
	".git",
	".venv",
	"vendor",
	...LANGUAGES.flatMap(({ builtFolders }) => builtFolders)
].map((folder) => `**/${folder}/**`);
function mayBeTemplate(file) {
	return LANGUAGES.some((language) => language.mayBe(file));
}
function ofProjects(files) {
	const folders = new Map(LANGUAGES.flatMap(({ below }) => below === void 0 ? [] : [[below, files.filter((file) => below.test(file)).map((file) => path.posix.dirname(file))]]));
	return files.filter((file) => {
		const below = LANGUAGES.find((language) => language.mayBe(file))?.below;
		return below === void 0 || file.endsWith(".json") || folders.get(below)?.some((folder) => folder === "." || file.startsWith(`${folder}/`)) === true;
	});
}
function languageOf(file) {
	return LANGUAGES.find((one) => one.mayBe(file.file) && one.isWrittenIn(file));
}
function byTheirLanguage(plans) {
	const found = /* @__PURE__ */ new Map();
	for (const plan of plans) {
		const language = LANGUAGES.find((one) => one.isPlan?.(plan) === true);
		if (language === void 0) throw new UserError(`the plan "${plan.file}" is neither what "terraform show -json" prints, nor of cdk.out, nor a packaged template`, "Give the JSON of \"terraform show -json FILE\", the folder cdk.out or .aws-sam/build, or the template that \"sam build\", \"sam package\" or \"aws cloudformation package\" wrote");
		found.set(language, [...found.get(language) ?? [], plan]);
	}
	return found;
}
function includedBy(template, text) {
	return LANGUAGES.find((one) => "includes" in one && one.mayBe(template.file) && one.isWrittenIn(template))?.includes?.(text, template.file) ?? [];
}
function isTemplate(file) {
	return languageOf(file) !== void 0;
}
function readTemplates(files, { tracked, told = [], plans = [], unread = [], included = /* @__PURE__ */ new Map() } = {}) {
	const sorted = [...files].toSorted(([a], [b]) => a < b ? -1 : 1).map(([file, text]) => ({
		file,
		text
	}));
	const plansOf = byTheirLanguage(plans);
	const byLanguage = new Map(LANGUAGES.map((language) => [language, []]));
	for (const file of sorted) {
		const language = languageOf(file);
		if (language !== void 0) byLanguage.get(language)?.push(file);
	}
	const readings = [...byLanguage].map(([language, those]) => language.read(those, plansOf.get(language) ?? [], included));
	const statements = readings.flatMap((reading) => reading.statements);
	const claims = readings.flatMap((reading) => reading.claims);
	const named = new Set([...statements, ...claims].map(({ file }) => file));
	for (const { unit, file } of claims) if (tracked !== void 0 && !tracked.has(file)) unit.notEdited ??= "git does not track this file";
	return {
		statements,
		claims,
		unread: [...unread, ...readings.flatMap((reading) => reading.unread)].toSorted((a, b) => compare(a.file, b.file)),
		told,
		texts: new Map([...included, ...files].filter(([file]) => named.has(file)))
	};
}
// lib/src/templates/unsupported.js
const UNSUPPORTED = [{
	file: /(^|\/)Pulumi\.ya?ml$/,
	glob: "**/Pulumi.{yaml,yml}",
	why: "programs of Pulumi are not read"
}, {
	file: /(^|\/)sst\.config\.(ts|js|mjs)$/,
	glob: "**/sst.config.{ts,js,mjs}",
	why: "programs of SST are not read"
}];
const UNSUPPORTED_GLOBS = UNSUPPORTED.map(({ glob }) => glob);
function isUnsupported(file) {
	return UNSUPPORTED.some((one) => one.file.test(file));
}
function unsupportedIn(files) {
	return UNSUPPORTED.flatMap(({ file: pattern, why }) => files.filter((file) => pattern.test(file)).slice(0, 1).map((file) => ({
		file,
		why,
		text: ""
	})));
}
// lib/src/templates/workspace.js
const LARGEST_BYTES = 5e6;
const MOST_FILES = 1e5;
const MOST_BYTES = 2e8;
const MOST_INCLUDED = 1e4;
const MOST_NAMED = 20;
async function templatesIn(folder, log, given = {}) {
	const root = await rootOf$1(folder);
	const { files, unread } = await filesIn(folder, root);
	const tracked = await trackedIn(root);
	const included = await includedIn(root, files, tracked);
	const plans = (await Promise.all((given.plans ?? []).map(plansAt))).flat().map((plan) => {
		const inRoot = below$1(root, path.resolve(plan.file));
		return inRoot === void 0 ? plan : {
			...plan,
			below: inRoot
		};
	});
	const templates = readTemplates(files, {
		told: given.told ?? [],
		plans,
		unread,
		included,
		...tracked !== void 0 && { tracked }
	});
	tell(templates, folder, log);
	const url = await addressOf$1(root, process.env);
	return {
		...templates,
		...url !== void 0 && { url }
	};
}
async function filesIn(folder, root) {
	const start = below$1(root, path.resolve(folder)) ?? "";
	const all = (await glob([...TEMPLATE_GLOBS, ...UNSUPPORTED_GLOBS], {
		cwd: path.resolve(folder),
		ignore: [...IGNORED_GLOBS],
		followSymbolicLinks: false,
		onlyFiles: true
	}).catch(() => [])).map((name) => slashed(name));
	const names = [...ofProjects(all.filter((name) => mayBeTemplate(name) && !isUnsupported(name))), ...all.filter(isUnsupported)].sort(compare);
	const files = /* @__PURE__ */ new Map();
	const unread = [];
	let bytes = 0;
	for (const [position, name] of names.entries()) {
		const file = path.posix.join(start, name);
		if (isUnsupported(file)) continue;
		const cut = position >= MOST_FILES || bytes > MOST_BYTES ? "there are too many files" : void 0;
		const text = cut === void 0 ? await textIn(root, path.resolve(folder, name)) : { not: cut };
		if (typeof text === "string") {
			if (!isTemplate({
				file,
				text
			})) continue;
			files.set(file, text);
			bytes += text.length;
		} else if (text?.not !== void 0) unread.push({
			file,
			why: text.not
		});
	}
	return {
		files,
		unread: [...unread, ...unsupportedIn(names.map((name) => path.posix.join(start, name)))]
	};
}
async function includedIn(root, files, tracked) {
	const included = /* @__PURE__ */ new Map();
	const textOf = async (name) => {
		const known = files.get(name) ?? included.get(name);
		if (known !== void 0 || tracked?.has(name) === false) return known;
		const text = await textIn(root, path.join(root, name));
		return typeof text === "string" ? text : void 0;
	};
	for (const [file, text] of files) {
		const open = [...includedBy({
			file,
			text
		}, text)];
		const seen = new Set(open);
		for (let name = open.pop(); name !== void 0 && included.size < MOST_INCLUDED; name = open.pop()) {
			const inner = await textOf(name);
			if (inner === void 0) continue;
			included.set(name, inner);
			for (const next of includedBy({
				file,
				text
			}, inner)) {
				if (!seen.has(next)) open.push(next);
				seen.add(next);
			}
		}
	}
	return included;
}
function tell({ statements, texts, unread }, folder, log) {
	log.info(texts.size === 0 ? `No templates with IAM statements were found in ${folder}.` : `Found ${plural(statements.length, "statement")} in ${plural(texts.size, "template")} of ${folder}.`);
	for (const { file, line, why } of unread.slice(0, MOST_NAMED)) log.warn(`${file}${line === void 0 ? "" : `:${line}`} is not read: ${why}.`);
	const more = unread.length - MOST_NAMED;
	if (more > 0) log.warn(`${plural(more, "further file")} could not be read.`);
}
async function plansAt(given) {
	if (!await stat$1(given).then((one) => one.isDirectory(), () => false)) return [await planIn(given)];
	const built = await builtIn(given);
	if (built.length > 0) return built;
	const plans = (await glob(["**/*.json"], {
		cwd: given,
		ignore: ["**/asset.*/**"],
		followSymbolicLinks: false
	})).sort(compare).map((name) => slashed(name)).filter((name) => mayBeTemplate(`cdk.out/${name}`));
	if (!plans.some((name) => name.endsWith(".template.json"))) throw new UserError(`the plan "${given}" is a folder without templates of the CDK or of "sam build"`, "Give cdk.out, .aws-sam/build, or a file");
	return Promise.all(plans.map((name) => planIn(path.join(given, name))));
}
async function builtIn(folder) {
	const plans = /* @__PURE__ */ new Map();
	const open = ["template.yaml"];
	for (let name = open.pop(); name !== void 0; name = open.pop()) {
		if (!await stat$1(path.join(folder, name)).then((one) => one.isFile(), () => false) || name.startsWith("../") || plans.has(name)) continue;
		const plan = await planIn(path.join(folder, name));
		plans.set(name, plan);
		for (const [, nested = ""] of plan.text.matchAll(NESTED)) if (!path.posix.isAbsolute(nested)) open.push(path.posix.join(path.posix.dirname(name), nested));
	}
	return [...plans.values()];
}
const NESTED = /^\s*(?:Location|TemplateURL):\s*['"]?([\w./-]{1,500}\.ya?ml)['"]?\s*$/gm;
async function planIn(file) {
	try {
		return {
			file: slashed(file),
			text: decoded(await readFile(file))
		};
	} catch (error) {
		throw new UserError(`the plan "${file}" cannot be read: ${messageOf(error)}`, "Give a file that exists", { cause: error });
	}
}
async function textIn(root, file) {
	try {
		if (below$1(await realpath$1(root), await realpath$1(file)) === void 0) return void 0;
		const { size } = await stat$1(file);
		if (size <= LARGEST_BYTES) return decoded(await readFile(file));
		return !/\.(json|ya?ml|template|[cm]?[jt]sx?)$/.test(file) || /\bAWS::[A-Z]|['"]aws-cdk-lib/.test(await beginningOf(file)) ? { not: "it is larger than 5 MB" } : void 0;
	} catch (error) {
		return { not: messageOf(error) };
	}
}
async function beginningOf(file) {
	const handle = await open$2(file);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(1e5), 0, 1e5, 0);
		return buffer.toString("utf8", 0, bytesRead);
	} finally {
		await handle.close();
	}
}
export { templatesIn };
