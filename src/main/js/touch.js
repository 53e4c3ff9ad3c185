// What a finger needs: a button that opens the preview of a record, and a note that does not cover its mark.
(() => {
	// Pixels between a mark and the note that would cover it.
	const gap = 12;

	const main = document.querySelector("main");
	const finger = matchMedia("(hover: none)");
	let mark = null;

	// The style sheet has kept the room for it, so nothing moves.
	const add = () => {
		for (const link of document.querySelectorAll(".prose a[data-record][id^='first-']")) {
			const button = document.createElement("button");
			button.type = "button";
			button.className = "peek";
			// A keyboard has the preview at the link itself.
			button.tabIndex = -1;
			button.setAttribute("aria-label", `About ${link.textContent.replace(/’s$/, "")}`);
			button.setAttribute("aria-expanded", "false");
			button.setAttribute("aria-controls", "preview");
			link.after(button);
		}
	};

	if (finger.matches) {
		add();
	}
	else {
		finger.addEventListener("change", add, { once: true });
	}

	main.addEventListener("click", (event) => {
		mark = event.target.closest(".note-mark");
	});
	addEventListener("hashchange", () => {
		const note = document.querySelector(".notes li:target");
		if (mark && note && getComputedStyle(note).position === "fixed") {
			const covered = mark.getBoundingClientRect().bottom + gap - note.getBoundingClientRect().top;
			scrollBy(0, Math.max(0, covered));
		}
	});
})();
