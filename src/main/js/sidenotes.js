// Sets a copy of each note beside the paragraph that first refers to it, for wide screens (reading.css). The note itself
// stays at the end of the text: the copies have no links and are hidden from screen readers, so nobody meets a note twice.
(() => {
	const copy = (mark) => {
		const note = document.querySelector(mark.hash)?.querySelector("p").cloneNode(true);
		const small = document.createElement("small");
		const number = document.createElement("span");
		number.textContent = mark.textContent;
		note.querySelectorAll(".back").forEach((one) => one.remove());
		note.querySelectorAll("a").forEach((one) => one.replaceWith(...one.childNodes));
		note.firstChild.data = " ";
		small.append(number, ...note.childNodes);
		return small;
	};

	for (const block of document.querySelectorAll(".chapter .prose > *")) {
		const marks = [...block.querySelectorAll(".note-mark")].filter((mark) => !/--\d+$/.test(mark.id));
		if (marks.length > 0) {
			const beside = document.createElement("div");
			beside.className = "sidenotes";
			beside.setAttribute("aria-hidden", "true");
			beside.append(...marks.map(copy));
			block.before(beside);
		}
	}
})();
