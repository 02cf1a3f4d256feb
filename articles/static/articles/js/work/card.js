// The mark being looked at: what it would do, why, and the buttons that decide.

import { find, make, shortened } from "./elements.js";
import { visible } from "./invisible.js";

const AROUND = 40;

export class Card {
  constructor(work) {
    this.work = work;
    this.root = find("card-body");
    this.mark = null;
    work.desk.on("mark", ({ mark }) => mark === this.mark && this.show(mark));
    work.desk.on("marks", ({ mark }) => mark === this.mark && this.show(mark));
  }

  show(mark) {
    this.mark = mark;
    if (!mark) return this.empty();
    const { desk } = this.work;
    const head = make("p", { class: "card-head" }, make("b", {}, effect(mark)), mark.status === "proposed" ? null : make("span", { class: `status ${mark.status}` }, mark.status));
    this.root.replaceChildren(head, this.passage(mark), this.about(mark), ...(mark.note ? [make("p", { class: "card-note" }, mark.note)] : []));
    find("accept").setAttribute("aria-disabled", String(mark.status === "accepted" || !desk.rights.decide));
    find("reject").setAttribute("aria-disabled", String(mark.status === "rejected" || !desk.rights.decide));
    find("reject-words").textContent = mark.status === "accepted" ? "Take back" : "Reject";
    find("correct").setAttribute("aria-disabled", String(!correctable(mark) || !desk.rights.mark));
    find("all-of-rule").setAttribute("aria-disabled", String(!mark.rule || !desk.rights.decide));
    return null;
  }

  empty() {
    const { desk } = this.work;
    const following = desk.state.next;
    const lines = [make("p", { class: "card-head" }, make("b", {}, desk.all ? "Nothing is left to decide." : "No proposals were made for this text."))];
    if (following) lines.push(make("p", {}, "Next: ", make("a", { href: following.address }, following.title), ` (${following.proposed} to decide)`));
    this.root.replaceChildren(...lines);
    find("reject-words").textContent = "Reject";
    for (const id of ["accept", "reject", "correct", "all-of-rule"]) find(id).setAttribute("aria-disabled", "true");
  }

  passage(mark) {
    const { desk } = this.work;
    const signs = desk.words.signs;
    const before = desk.slice(Math.max(0, mark.start - AROUND), mark.start);
    const after = desk.slice(mark.end, Math.min(desk.offsets.length, mark.end + AROUND));
    const words = long(visible(desk.slice(mark.start, mark.end), signs));
    const role = !["cut", "replace", "join"].includes(mark.kind);
    const becomes = mark.replacement ? make("ins", {}, visible(mark.replacement, signs)) : null;
    return make(
      "p",
      { class: "passage", lang: desk.state.source.language || null, dir: "auto" },
      make("span", { class: "around" }, context(mark.start > AROUND ? before.replace(/^\S*\s/u, "…") : before)),
      make(role ? "mark" : "del", {}, words),
      becomes,
      make("span", { class: "around" }, context(mark.end + AROUND < desk.offsets.length ? after.replace(/\s\S*$/u, "…") : after)),
    );
  }

  about(mark) {
    const { desk } = this.work;
    const klass = desk.words.reasons[mark.reason] || "other";
    const plain = (name) => name.replace(/_/gu, " ");
    const parts = [plain(mark.reason) + (klass === "structure" ? "" : ` (${klass})`)];
    if (!mark.rule) parts.push("by an editor");
    else if (!plain(mark.rule).startsWith(plain(mark.reason))) parts.push(plain(mark.rule));
    if (mark.rule) parts.push(`${Math.round(mark.confidence * 100)} % sure`, this.tally(mark.rule));
    return make("p", { class: "card-about" }, parts.filter(Boolean).join(" · "));
  }

  // How this rule fared in this text so far.
  tally(rule) {
    let [accepted, rejected] = [0, 0];
    for (const mark of this.work.desk.marks.values()) {
      if (mark.rule !== rule) continue;
      if (mark.status === "accepted") accepted += 1;
      if (mark.status === "rejected") rejected += 1;
    }
    return accepted + rejected ? `so far ${accepted} accepted, ${rejected} rejected` : "";
  }
}

export const correctable = (mark) => mark.kind === "replace" || mark.kind === "cut";

export function effect(mark) {
  if (mark.kind === "cut") return "Cut";
  if (mark.kind === "replace") return "Replace";
  if (mark.kind === "join") return mark.replacement ? "Join with a space" : "Join";
  if (mark.kind === "heading") return `Heading, level ${mark.level}`;
  if (mark.kind === "list_item") return `List item ${mark.label || ""}`.trim();
  if (mark.kind === "footnote") return `Footnote ${mark.label}`;
  if (mark.kind === "footnote_ref") return `Reference to footnote ${mark.label}`;
  if (mark.kind === "link") return `Link to ${shortened(mark.label || "", 60)}`;
  const words = mark.kind.replace(/_/gu, " ");
  return words[0].toUpperCase() + words.slice(1);
}

// Signs for what nobody sees are for what a mark concerns, not for the words around it.
const context = (words) => words.replace(/\s+/gu, " ");
const long = (words) => (words.length > 300 ? `${words.slice(0, 180)} […] ${words.slice(-80)}` : words);
