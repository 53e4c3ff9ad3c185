// Shows beside a link what it leads to, a record or a note; without it the same words are one step away.
(() => {
	// Milliseconds on a link before the server is asked, and before the card opens however soon the answer is here.
	const rest = 150;
	const delay = 350;
	const leave = 300;

	// Pixels between card and link, between card and the edge of the window, and to show a line of its text.
	const gap = 6;
	const edge = 8;
	const least = 56;

	const main = document.querySelector("main");
	const card = document.createElement("div");
	card.id = "preview";
	card.className = "preview";
	card.tabIndex = -1;
	card.hidden = true;
	main.append(card);

	// The link of which the card tells, and the button beside it if that was tapped (touch.js).
	let link = null;
	let button = null;
	let turn = 0;
	let pointerAt = 0;
	let coming = 0;
	let leaving = 0;

	// On a wide page the first mark of a note has the note beside it.
	const hasSideNote = (mark) => !/--\d+$/.test(mark.id)
		&& (document.querySelector(".sidenotes")?.getClientRects().length ?? 0) > 0;

	const linkAt = (node) => {
		const found = node.closest("a[href]");
		const leads = found instanceof HTMLAnchorElement && found.origin === location.origin && (found.matches(".note-mark")
			? !hasSideNote(found)
			: found.matches("[data-record]") && found.pathname !== location.pathname && !found.closest("nav, .cast"));
		return leads ? found : null;
	};

	// Opened by its button the card can be entered and closed, so it is no mere description of the link.
	const dress = () => {
		card.setAttribute("role", button ? "dialog" : "tooltip");
		card.setAttribute("aria-label", button?.getAttribute("aria-label") ?? "");
		button?.setAttribute("aria-expanded", "true");
		if (!button) {
			link.setAttribute("aria-describedby", card.id);
		}
	};

	const undress = () => {
		link.removeAttribute("aria-describedby");
		button?.setAttribute("aria-expanded", "false");
		if ([document.body, main].includes(document.activeElement) || card.contains(document.activeElement)) {
			button?.focus({ preventScroll: true });
		}
	};

	const close = () => {
		clearTimeout(coming);
		clearTimeout(leaving);
		turn += 1;
		if (!card.hidden) {
			undress();
			card.hidden = true;
		}
		link = null;
		button = null;
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
		card.innerHTML = (button ? '<button type="button" class="close">Close</button>' : "") + words;
		card.hidden = false;
		dress();
		if (!place() && !button) {
			close();
		}
		else if (button) {
			card.focus({ preventScroll: true });
		}
	};

	// The links of a note wait at its own place; a description has none.
	const note = (id) => {
		const text = document.getElementById(id)?.querySelector("p").cloneNode(true);
		text?.querySelectorAll(".back").forEach((one) => one.remove());
		text?.querySelectorAll("a").forEach((one) => one.replaceWith(...one.childNodes));
		return text?.outerHTML ?? "";
	};

	// Of a record's page the server also says why the other matters there. A record that has moved answers with its page.
	const from = main.matches(".record, .chapter") ? `?from=${location.pathname}` : "";
	const preview = (path) => fetch(`/preview${path}${from}`)
		.then((answer) => (answer.ok && !answer.redirected ? answer.text() : ""))
		.catch(() => "");

	const ask = async (pause) => {
		const mine = turn;
		const words = link.matches(".note-mark") ? note(link.hash.slice(1)) : preview(link.pathname);
		const [found] = await Promise.all([words, new Promise((go) => { setTimeout(go, pause); })]);
		if (mine === turn && found) {
			show(found);
		}
		else if (mine === turn && button) {
			location.assign(link.href);
		}
	};

	const approach = (target, y) => {
		clearTimeout(leaving);
		if (target !== link) {
			close();
			link = target;
			pointerAt = y;
			coming = setTimeout(ask, rest, delay - rest);
		}
	};

	const tap = (target) => {
		const again = target === button;
		close();
		if (!again) {
			button = target;
			link = target.previousElementSibling;
			pointerAt = target.getBoundingClientRect().top + target.offsetHeight / 2;
			ask(0);
		}
	};

	const depart = () => {
		clearTimeout(leaving);
		if (card.hidden && !button) {
			close();
		}
		else {
			leaving = setTimeout(() => button || card.matches(":hover") || link.matches(":hover, :focus-visible") || close(), leave);
		}
	};

	const isOurs = (node) => link !== null && (link.contains(node) || card.contains(node));

	// A finger follows the link; only a mouse can rest on it.
	main.addEventListener("pointerover", (event) => {
		const target = event.pointerType === "touch" ? null : linkAt(event.target);
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
	main.addEventListener("focusout", (event) => event.target === link && depart());
	main.addEventListener("click", (event) => {
		const tapped = event.target.closest(".peek");
		if (tapped) {
			tap(tapped);
		}
		else if (!card.contains(event.target) || event.target.closest(".close")) {
			close();
		}
	});
	document.addEventListener("keydown", (event) => event.key === "Escape" && close());
	// The bars of a phone's browser come and go while one reads.
	addEventListener("resize", () => (button && !card.hidden ? place() : close()));
	addEventListener("pagehide", close);
})();
