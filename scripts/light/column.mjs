// Yoga for a screen that is one column of lines, which is all that the program lays out: columns in columns, as wide as
// the screen, with texts in them below one another. What else Yoga can do has no method here.

const column = 2;
const undefinedMode = 0;
const exactly = 1;

class Node {
  #children = [];
  #measure;
  #direction = column;
  #display = 0;
  #width = 0;
  #height = 0;
  #top = 0;
  /** Whether a text is to be measured. */
  #isDirty = true;

  static create() {
    return new Node();
  }

  setMeasureFunc(measure) {
    this.#measure = measure;
  }

  unsetMeasureFunc() {
    this.#measure = undefined;
  }

  insertChild(child, at) {
    this.#children.splice(at, 0, child);
  }

  removeChild(child) {
    this.#children = this.#children.filter(each => each !== child);
  }

  getChildCount() {
    return this.#children.length;
  }

  markDirty() {
    this.#isDirty = true;
  }

  setDisplay(display) {
    this.#display = display;
  }

  getDisplay() {
    return this.#display;
  }

  setFlexDirection(direction) {
    this.#direction = direction;
  }

  // Nothing is too high for its place, and nothing is to fill it.
  setFlexGrow() {}
  setFlexShrink() {}

  setWidth(width) {
    this.#width = width;
  }

  calculateLayout() {
    this.#layOut(this.#width, 0);
  }

  #layOut(width, top) {
    if (this.#children.length > 0 && this.#direction !== column) throw new Error('only columns are laid out');
    const isSame = width === this.#width && !this.#isDirty;
    this.#top = top;
    this.#width = width;
    this.#isDirty = false;
    if (this.#measure) {
      if (!isSame) this.#height = this.#measure(width, exactly, Number.NaN, undefinedMode).height;
      return;
    }
    this.#height = 0;
    for (const child of this.#children) {
      if (child.#display === layout.DISPLAY_NONE) continue;
      child.#layOut(width, this.#height);
      this.#height += child.#height;
    }
  }

  getComputedWidth() {
    return this.#width;
  }

  getComputedHeight() {
    return this.#height;
  }

  getComputedTop() {
    return this.#top;
  }

  getComputedLeft() {
    return 0;
  }

  getComputedPadding() {
    return 0;
  }

  getComputedBorder() {
    return 0;
  }

  free() {}
  freeRecursive() {}
}

const layout = {
  Node,
  DISPLAY_FLEX: 0,
  DISPLAY_NONE: 1,
  FLEX_DIRECTION_COLUMN: column,
  FLEX_DIRECTION_ROW: 1,
  MEASURE_MODE_UNDEFINED: undefinedMode,
};
export default layout;
