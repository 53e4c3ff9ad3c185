// Shows beside a link to a record what that record is; without it the same words are one step away, on its page.
(() => {
	const record = /^\/(article|people|events|quotations|places|organisations|glossary|figures|numbers|sources)\/[a-z0-9-]+$/;

	// Milliseconds on a link before the server is asked, and before the card opens however soon the answer is here.
	const rest = 150;
	const delay = 350;
	const leave = 300;

	// Pixels between card and link, and between card and the edge of the window.
	const gap = 6;
	const edge = 8;

	// A card lower than this shows no line of its text.
	const least = 56;

	const main = document.querySelector("main");
	const card = document.createElement("div");
	card.id = "preview";
	card.className = "preview";
	card.setAttribute("role", "tooltip");
	card.hidden = true;
	main.append(card);

	let link = null;
	let turn = 0;
	let pointerAt = 0;
	let coming = 0;
	let leaving = 0;
	let described = null;

	const linkAt = (node) => {
		const found = node.closest("a[href]");
		return found instanceof HTMLAnchorElement && found.origin === location.origin && record.test(found.pathname)
			&& found.pathname !== location.pathname && !found.closest("nav") ? found : null;
	};

	const close = () => {
		clearTimeout(coming);
		clearTimeout(leaving);
		turn += 1;
		if (!card.hidden) {
			card.hidden = true;
			if (described === null) {
				link.removeAttribute("aria-describedby");
			}
			else {
				link.setAttribute("aria-describedby", described);
			}
		}
		link = null;
	};

	const place = () => {
		const { clientWidth, clientHeight } = document.documentElement;
		const lines = [...link.getClientRects()];
		const line = lines.find((one) => one.top <= pointerAt && pointerAt <= one.bottom) ?? lines[0];
		const { top, bottom } = link.getBoundingClientRect();
		card.style.maxBlockSize = "none";
		const size = card.getBoundingClientRect();
		const above = top - gap - edge;
		const below = clientHeight - bottom - gap - edge;
		const up = size.height <= above || (size.height > below && above > below);
		const room = up ? above : below;
		if (size.height > room) {
			card.style.maxBlockSize = `${room}px`;
		}
		const height = Math.min(size.height, room);
		const left = Math.max(edge, Math.min(line.left, clientWidth - edge - size.width));
		card.style.left = `${scrollX + left}px`;
		card.style.top = `${scrollY + (up ? top - gap - height : bottom + gap)}px`;
		return room >= least;
	};

	const show = (words) => {
		card.innerHTML = words;
		card.hidden = false;
		described = link.getAttribute("aria-describedby");
		link.setAttribute("aria-describedby", described === null ? card.id : `${described} ${card.id}`);
		if (!place()) {
			close();
		}
	};

	// A record that has moved answers with its whole page.
	const words = async (path) => {
		try {
			const answer = await fetch(`/preview${path}`);
			return answer.ok && !answer.redirected ? await answer.text() : "";
		}
		catch {
			return "";
		}
	};

	const ask = async () => {
		const mine = turn;
		const [found] = await Promise.all([words(link.pathname), new Promise((go) => { setTimeout(go, delay - rest); })]);
		if (found && mine === turn) {
			show(found);
		}
	};

	const approach = (target, y) => {
		clearTimeout(leaving);
		if (target !== link) {
			close();
			link = target;
			pointerAt = y;
			coming = setTimeout(ask, rest);
		}
	};

	const wanted = () => link.matches(":hover, :focus-visible") || card.matches(":hover");

	const depart = () => {
		clearTimeout(leaving);
		if (card.hidden) {
			close();
		}
		else {
			leaving = setTimeout(() => wanted() || close(), leave);
		}
	};

	const isOurs = (node) => link !== null && (link.contains(node) || card.contains(node));

	// A finger follows the link; only a mouse can rest on it.
	main.addEventListener("pointerover", (event) => {
		const target = event.pointerType === "mouse" ? linkAt(event.target) : null;
		if (target) {
			approach(target, event.clientY);
		}
		else if (isOurs(event.target)) {
			clearTimeout(leaving);
		}
	});
	main.addEventListener("pointerout", (event) => {
		if (isOurs(event.target) && !isOurs(event.relatedTarget)) {
			depart();
		}
	});
	main.addEventListener("focusin", (event) => {
		const target = event.target.matches(":focus-visible") ? linkAt(event.target) : null;
		if (target) {
			approach(target, -1);
		}
	});
	main.addEventListener("focusout", (event) => {
		if (event.target === link) {
			depart();
		}
	});
	document.addEventListener("keydown", (event) => {
		if (event.key === "Escape") {
			close();
		}
	});
	addEventListener("resize", close);
	addEventListener("pagehide", close);
})();
