// Marks in the contents the section that is being read; without it the contents still lead there.
(() => {
	const links = new Map([...document.querySelectorAll(".contents a[href^='#']")]
		.map((link) => [document.getElementById(link.hash.slice(1)), link]));
	const headings = [...links.keys()];

	// The section being read is the last whose heading has come into the upper third of the window.
	const mark = () => {
		const line = innerHeight / 3;
		const above = headings.filter((heading) => heading.getBoundingClientRect().top <= line);
		const end = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
		const here = end ? headings.at(-1) : above.at(-1);
		links.forEach((link, heading) => {
			if (heading === here) {
				link.setAttribute("aria-current", "location");
			}
			else {
				link.removeAttribute("aria-current");
			}
		});
	};

	let waiting = false;
	const soon = () => {
		if (!waiting) {
			waiting = true;
			requestAnimationFrame(() => {
				waiting = false;
				mark();
			});
		}
	};

	addEventListener("scroll", soon, { passive: true });
	addEventListener("resize", soon);
	mark();
})();
