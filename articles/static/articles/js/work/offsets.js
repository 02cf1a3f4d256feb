// The one place where code points (what the server counts) and UTF-16 units (what the browser counts) meet.

export class Offsets {
  constructor(text) {
    this.text = text;
    this.wide = [];
    let point = 0;
    if (/[\u{10000}-\u{10ffff}]/u.test(text)) {
      for (const character of text) {
        if (character.length > 1) this.wide.push(point);
        point += 1;
      }
    }
    this.length = text.length - this.wide.length;
  }

  // How many of the wide characters are of a lower number than `place`; `shift` counts them in units.
  below(place, shift) {
    let low = 0;
    let high = this.wide.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.wide[middle] + (shift ? middle : 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  units(point) {
    return point + this.below(point, false);
  }

  points(unit) {
    return unit - this.below(unit, true);
  }

  slice(start, end) {
    return this.text.slice(this.units(start), this.units(end));
  }

  // `units` further on in words of the source that begin at the point `start`.
  after(start, units) {
    return this.points(this.units(start) + units);
  }
}

export function length(words) {
  let count = 0;
  for (const character of words) count += character.length ? 1 : 0;
  return count;
}
