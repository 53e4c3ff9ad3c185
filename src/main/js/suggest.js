// Suggests records while somebody types; without it the form works as it stands.
(() => {
	const pause = 150;
	const most = 8;

	const attach = (input) => {
		const list = document.createElement("ul");
		list.id = `${input.id}-suggestions`;
		list.className = "suggestions";
		list.setAttribute("role", "listbox");
		list.setAttribute("aria-label", "Suggestions");
		list.hidden = true;
		input.after(list);
		input.setAttribute("role", "combobox");
		input.setAttribute("aria-autocomplete", "list");
		input.setAttribute("aria-controls", list.id);
		input.setAttribute("aria-expanded", "false");

		let timer = 0;
		let asked = "";
		let at = -1;

		const close = () => {
			list.hidden = true;
			list.replaceChildren();
			at = -1;
			input.setAttribute("aria-expanded", "false");
			input.removeAttribute("aria-activedescendant");
		};

		// A form of several fields goes on with the name; the search goes to the record.
		const take = (item) => {
			if ("fill" in input.dataset) {
				input.value = item.firstChild.textContent;
				close();
			}
			else {
				location.href = item.dataset.address;
			}
		};

		const option = (name, what, address, index) => {
			const item = document.createElement("li");
			item.id = `${list.id}-${index}`;
			item.setAttribute("role", "option");
			item.setAttribute("aria-selected", "false");
			item.dataset.address = address;
			const title = document.createElement("span");
			title.textContent = name;
			const small = document.createElement("small");
			small.textContent = what;
			item.append(title, " ", small);
			// Before the field loses the focus and the list closes.
			item.addEventListener("mousedown", (event) => event.preventDefault());
			item.addEventListener("click", () => take(item));
			return item;
		};

		const show = ([, names, whats, addresses]) => {
			close();
			names.slice(0, most).forEach((name, index) => list.append(option(name, whats[index], addresses[index], index)));
			list.hidden = names.length === 0;
			input.setAttribute("aria-expanded", String(names.length > 0));
		};

		const move = (step) => {
			const items = [...list.children];
			if (items.length === 0) {
				return;
			}
			at = (at + step + items.length + 1) % (items.length + 1);
			items.forEach((item, index) => item.setAttribute("aria-selected", String(index === at)));
			if (at === items.length) {
				input.removeAttribute("aria-activedescendant");
			}
			else {
				input.setAttribute("aria-activedescendant", items[at].id);
				items[at].scrollIntoView({ block: "nearest" });
			}
		};

		const ask = async () => {
			const words = input.value.trim();
			asked = words;
			if (words.length < 2) {
				close();
				return;
			}
			try {
				const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(words)}`);
				const suggestions = answer.ok ? await answer.json() : ["", [], [], []];
				if (asked === words && document.activeElement === input) {
					show(suggestions);
				}
			}
			catch {
				close();
			}
		};

		input.addEventListener("input", () => {
			clearTimeout(timer);
			timer = setTimeout(ask, pause);
		});
		input.addEventListener("blur", close);
		input.addEventListener("keydown", (event) => {
			if (event.key === "Escape" && !list.hidden) {
				event.preventDefault();
				close();
			}
			else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
				event.preventDefault();
				move(event.key === "ArrowDown" ? 1 : (at === -1 ? 0 : -1));
			}
			else if (event.key === "Enter" && list.children[at]) {
				event.preventDefault();
				take(list.children[at]);
			}
		});
	};

	document.querySelectorAll("input[data-suggest]").forEach(attach);
})();
