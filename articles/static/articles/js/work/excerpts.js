// The excerpts of this text in order: their state, their links, and what one can do with each.

import { button, find, make, shortened } from "./elements.js";

export class Excerpts {
  constructor(work) {
    this.work = work;
    this.root = find("excerpts");
    work.desk.on("excerpts", () => this.draw());
    this.draw();
  }

  draw() {
    const rows = [...this.work.desk.excerpts.values()].sort((one, other) => one.start - other.start || one.end - other.end);
    const focused = this.root.contains(document.activeElement) ? document.activeElement.dataset.act : null;
    const id = document.activeElement?.closest?.("[data-excerpt]")?.dataset.excerpt;
    this.root.replaceChildren(...rows.map((row) => this.row(row)));
    find("excerpts-none").hidden = rows.length > 0;
    find("tab-notes").lastElementChild.textContent = rows.length || "";
    if (focused) (this.root.querySelector(`[data-excerpt="${id}"] [data-act="${focused}"]`) || find("tab-notes")).focus();
  }

  row(row) {
    const { work } = this;
    const may = work.desk.rights.annotate;
    const name = shortened(row.words, 40);
    const act = (label, id, does) => button(label, does, { "data-act": id, "aria-label": `${label}: ${name}` });
    const kind = work.desk.words.kinds.find(([value]) => value === row.kind)?.[1] || row.kind;
    const acts = [
      act("Show", "show", () => work.showExcerpt(row.id)),
      may && act("Change", "change", () => work.notes.write(null, row)),
      work.desk.rights.link && act("Link", "link", () => work.links.write(row)),
      may && row.state === "changed" && act("Confirm its words", "confirm", () => work.acts.send({ act: "confirm", excerpt: row.id })),
      may && act("Remove", "remove", () => work.acts.send({ act: "remove", excerpt: row.id })),
    ];
    return make(
      "li",
      { "data-excerpt": row.id, class: row.state },
      make("p", { class: "excerpt-words", lang: work.desk.state.source.language || null, dir: "auto" }, shortened(row.words, 140)),
      row.note ? make("p", { class: "excerpt-note" }, shortened(row.note, 200)) : null,
      make("p", { class: "card-about" }, kind, row.tags.length ? ` · ${row.tags.join(", ")}` : "", row.state === "intact" ? "" : " · ", row.state === "intact" ? null : make("b", {}, row.state === "cut" ? "its words are cut" : "its words changed")),
      row.links.length ? make("ul", { class: "links" }, ...row.links.map((link) => this.link(link))) : null,
      make("p", { class: "buttons" }, ...acts.filter(Boolean)),
    );
  }

  link(link) {
    const words = shortened(link.words, 60);
    const undo = this.work.desk.rights.link ? button("×", () => this.work.acts.send({ act: "unlink", link: link.key }), { "aria-label": `Unlink: ${words}` }) : null;
    return make("li", {}, make("span", {}, `${link.verb} `, make("q", { dir: "auto" }, words), make("small", {}, ` ${link.text}`)), undo);
  }
}
