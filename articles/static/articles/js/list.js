// Choices replace the list in place; the address, the back button and sharing stay as they are without this file.
// Whatever goes wrong, the browser follows the link as if nothing were here.

const announced = document.getElementById("announced");
let underway = null;
let shown = location.search;

const list = () => document.getElementById("list");

function isList(url) {
  return url.origin === location.origin && url.pathname === location.pathname && !url.searchParams.has("view");
}

async function page(address) {
  underway?.abort();
  underway = new AbortController();
  const answer = await fetch(address, { signal: underway.signal, headers: { Accept: "text/html" } });
  if (!answer.ok) throw new Error(answer.statusText);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

function opened() {
  return new Set([...list().querySelectorAll("details[open]")].map((details) => details.dataset.place));
}

// The choice somebody just made is found again, or else the heading that says what was found.
function focusOn(place, field) {
  const again = place && list().querySelector(`[data-place="${CSS.escape(place)}"]`);
  const target = (field && document.getElementById(field)) || again || document.getElementById("results");
  target.focus({ preventScroll: true });
}

function show(found, place, field) {
  const open = opened();
  list().replaceWith(document.adoptNode(found.getElementById("list")));
  for (const details of list().querySelectorAll("details")) details.open = open.has(details.dataset.place);
  document.title = found.title;
  focusOn(place, field);
  shown = location.search;
  announced.textContent = document.getElementById("results").textContent;
}

async function go(address, { push = true, place = null, field = null, top = false } = {}) {
  list().setAttribute("aria-busy", "true");
  try {
    const found = await page(address);
    if (push) history.pushState(null, "", address);
    show(found, place, field);
    if (top) document.getElementById("results").scrollIntoView({ block: "start" });
  } catch (trouble) {
    if (trouble.name !== "AbortError") location.assign(address);
  }
}

function plainClick(event) {
  return event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("#list a[href]");
  if (!link || !plainClick(event) || event.defaultPrevented) return;
  // An address in a drawing is an object that holds the address.
  const url = new URL(link.href.baseVal ?? link.href, location.href);
  if (!isList(url) || url.hash) return;
  event.preventDefault();
  go(url.href, { place: link.dataset.place, top: Boolean(link.closest(".pager")) });
});

document.addEventListener("submit", (event) => {
  const form = event.target.closest("#list form");
  if (!form) return;
  const url = new URL(form.action);
  for (const [name, value] of new FormData(form)) if (value) url.searchParams.append(name, value);
  if (!isList(url)) return;
  event.preventDefault();
  go(url.href, { field: document.activeElement?.id || null });
});

// A jump to a place on the page is no other list.
addEventListener("popstate", () => {
  if (isList(new URL(location.href)) && location.search !== shown) go(location.href, { push: false });
});
