/* A link to whatever the reader has selected: the paragraph's own id, and the words themselves for browsers that look
   for words. The link stands in the page as a link; copying it is only a shorter way. */

import { directive } from "./passage.js";

const BLOCK = "[id^='p']";

export function offerLinks(page) {
  const [body, bar] = [page.querySelector(".body"), page.getElementById("share")];
  if (!body || !bar) return;
  const [link, copy, status] = bar.querySelectorAll("a, button, [role=status]");
  const offer = () => {
    const address = addressOf(page.getSelection(), body);
    if (bar.contains(page.activeElement)) return;
    bar.hidden = !address;
    if (address) link.href = address;
    status.textContent = "";
  };
  page.addEventListener("selectionchange", later(offer));
  copy.addEventListener("click", async () => {
    status.textContent = (await copied(link.href)) ? "Copied." : "Could not copy: take the link itself.";
  });
}

function addressOf(selection, body) {
  if (!selection.rangeCount || selection.isCollapsed) return "";
  const range = selection.getRangeAt(0);
  const found = body.contains(range.commonAncestorContainer) && directive(range, body);
  const block = found && found.first.closest(BLOCK);
  return found ? `${location.origin}${location.pathname}#${block?.id ?? ""}:~:text=${found.text}` : "";
}

async function copied(address) {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    return false;
  }
}

function later(act) {
  let waiting = 0;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(act, 200);
  };
}
