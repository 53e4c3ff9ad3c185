// The search of the copy on a disk: the words of offline-index.js, joined where they are forms of one word, each page
// ordered by where the words stand in it. What the server does beyond that (dates, offices, spellings by sound) it does not.
(() => {
	const COMMON = new Set("the a an of to in on and or is was were who what when where why how did do does for by at with from и в на с о по не что кто".split(" "));
	const KINDS = {quotations: 1.25, people: 1.2, events: 1.15, glossary: 1.15, article: 1, places: 1.1, organisations: 1.1, sources: .7};
	const ENDINGS = [
		/(?:иями|ями|ами|иях|ях|ах|иям|ям|ам|ием|ием|ией|ией|ого|его|ому|ему|ыми|ими|ой|ей|ий|ый|ая|яя|ое|ее|ые|ие|ую|юю|ых|их|ым|им|ом|ем|ов|ев|ию|ью|ия|ья|[аеиоуыьюяй])$/,
		/(?:ing|ed|es|s)$/
	];
	const fold = (text) => text.toLowerCase().replace(/й/g, "\u0001").replace(/[’'ʼ]/g, "").normalize("NFD")
		.replace(/\p{M}+/gu, "").replace(/\u0001/g, "й");
	const split = (text) => fold(text).split(/[^\p{L}\p{Nd}]+/u).filter(Boolean);
	const stem = (word) => {
		const shorter = ENDINGS.reduce((left, ending) => left.length > 4 ? left.replace(ending, "") : left, word);
		return shorter.length > 2 ? shorter : word;
	};

	const lines = WORDS.split("\n").map((line) => line.split(" "));
	const byWord = new Map(lines.map((line) => [line[0], line]));
	const byStem = new Map();
	lines.forEach((line) => {
		const key = stem(line[0]);
		byStem.set(key, [...byStem.get(key) ?? [], line]);
	});
	const titles = PAGES.map((page) => split(page[1]));

	const read = (line, factor, into) => {
		let page = 0;
		for (const one of line.slice(1)) {
			page += parseInt(one.slice(0, -1), 36);
			const weight = [0, 1, 3, 8, 10][one.charCodeAt(one.length - 1) - 64] * factor;
			into.set(page, Math.max(into.get(page) ?? 0, weight));
		}
	};
	const pagesOf = (word) => {
		const found = new Map();
		(byStem.get(stem(word)) ?? []).forEach((line) => read(line, line[0] === word ? 1 : .8, found));
		if (found.size === 0 && word.length > 3) {
			lines.filter((line) => line[0].startsWith(word)).forEach((line) => read(line, .5, found));
		}
		return found;
	};

	const find = (asked) => {
		const all = split(asked);
		const telling = all.filter((word) => !COMMON.has(word));
		const long = telling.filter((word) => word.length > 1);
		const words = [...new Set(long.length > 0 ? long : telling.length > 0 ? telling : all)];
		const scores = new Map();
		words.forEach((word) => {
			const pages = pagesOf(word);
			const rarity = Math.log(1 + PAGES.length / (pages.size + 1));
			pages.forEach((weight, page) => {
				const before = scores.get(page) ?? [0, 0];
				scores.set(page, [before[0] + weight * rarity, before[1] + 1]);
			});
		});
		const kind = (page) => KINDS[PAGES[page][0].split("/")[0]] ?? 1;
		const whole = (page) => {
			const title = titles[page].map(stem);
			const named = words.filter((word) => title.includes(stem(word))).length;
			return 1 + (named / words.length) * (named / Math.max(1, title.filter((word) => !COMMON.has(word)).length));
		};
		const known = (page) => 1 + Math.log(1 + PAGES[page][3]) / 4;
		return [...scores].map(([page, [score, count]]) => [page, score * (count / words.length) ** 3 * whole(page) * kind(page) * known(page)])
			.sort((one, other) => other[1] - one[1] || one[0] - other[0])
			.slice(0, 50)
			.map(([page]) => PAGES[page]);
	};

	if (typeof document === "undefined") {
		globalThis.find = find;
		return;
	}
	const input = document.getElementById("ask");
	const show = () => {
		const found = input.value.trim() ? find(input.value) : [];
		document.getElementById("tally").textContent = !input.value.trim() ? "" : found.length === 1 ? "1 record"
			: `${found.length === 50 ? "The first 50" : found.length || "No"} records`;
		document.getElementById("answers").replaceChildren(...found.map(([file, name, about]) => {
			const item = document.createElement("li");
			const link = document.createElement("a");
			link.href = file;
			link.textContent = name;
			const line = document.createElement("p");
			line.textContent = about;
			item.append(link, line);
			return item;
		}));
	};
	input.value = new URLSearchParams(location.search).get("q") ?? "";
	input.form.addEventListener("submit", (event) => {
		event.preventDefault();
		show();
	});
	input.addEventListener("input", show);
	show();
})();
