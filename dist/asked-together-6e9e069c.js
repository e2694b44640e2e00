// lib/src/sources/aws/asked-together.js
const WORTH_A_PAGE = 5;
const PAGE_WITHIN_MS = 1e4;
var AskedTogether = class {
	#pages;
	#singly;
	#within;
	#known = /* @__PURE__ */ new Map();
	#waiting = /* @__PURE__ */ new Map();
	#asked = 0;
	#reading;
	#isOver = false;
	constructor(singly, pages, budget) {
		this.#singly = singly;
		this.#pages = pages;
		this.#within = budget.forOne(PAGE_WITHIN_MS);
	}
	async answer(key) {
		if (!this.#known.has(key) && !this.#isOver) {
			if (this.#reading === void 0 && ++this.#asked <= this.#singly) return void 0;
			const known = new Promise((resolve) => {
				this.#waiting.set(key, [...this.#waiting.get(key) ?? [], resolve]);
			});
			this.#reading ??= this.#read();
			await known;
		}
		return this.#known.get(key);
	}
	async #read() {
		let [pages, answered] = [0, 0];
		const late = setTimeout(() => this.#end(), this.#within);
		try {
			for await (const page of this.#pages()) {
				if (this.#isOver) break;
				pages++;
				for (const [key, value] of page) this.#known.set(key, value);
				for (const [key, wake] of this.#waiting) {
					if (!this.#known.has(key)) continue;
					answered++;
					this.#waiting.delete(key);
					wake.forEach((resolve) => resolve());
				}
				if (answered < WORTH_A_PAGE * pages) break;
				late.refresh();
			}
		} catch {}
		clearTimeout(late);
		this.#end();
	}
	#end() {
		this.#isOver = true;
		for (const wake of this.#waiting.values()) wake.forEach((resolve) => resolve());
		this.#waiting.clear();
	}
};
export { AskedTogether as t };
