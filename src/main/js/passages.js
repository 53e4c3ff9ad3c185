// A click on the sign at the end of a passage also copies its address and how to cite it; without script it is a link.
(() => {
	// Milliseconds for which it is said.
	const said = 4000;

	const main = document.querySelector("main");
	const page = document.querySelector("link[rel=canonical]")?.href;
	const status = document.createElement("p");
	status.className = "copied";
	status.setAttribute("role", "status");
	main.append(status);

	// The first citation that names this page: of a quotation the note that has the source too.
	const citation = (address) => [...document.querySelectorAll(".cite dd")]
		.map((form) => form.textContent)
		.find((form) => form.includes(page))
		?.replace(page, address) ?? document.title;

	const say = (words) => {
		status.textContent = words;
		setTimeout(() => { status.textContent = ""; }, said);
	};

	main.addEventListener("click", (event) => {
		const link = event.target.closest(".at");
		if (link && page) {
			const address = page + link.hash;
			navigator.clipboard?.writeText(`${address}\n${citation(address)}`)
				.then(() => say("Address and citation copied"), () => {});
		}
	});
})();
