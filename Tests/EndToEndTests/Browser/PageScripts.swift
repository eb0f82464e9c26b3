/// What tests ask a page in its own language.
enum PageScripts {
  /// Every visible text whose contrast to what lies behind it is less than 4.5, with the ratio.
  static let weakTexts = """
    const parse = (text) => {
      const [red, green, blue, alpha = 1] = text.match(/[\\d.]+/g).map(Number);
      return { red, green, blue, alpha };
    };
    const over = (top, below) => ({
      red: top.red * top.alpha + below.red * (1 - top.alpha),
      green: top.green * top.alpha + below.green * (1 - top.alpha),
      blue: top.blue * top.alpha + below.blue * (1 - top.alpha), alpha: 1,
    });
    const light = ({ red, green, blue }) => {
      const part = (value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      };
      return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
    };
    const ratio = (one, other) => {
      const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
      return (bright + 0.05) / (dark + 0.05);
    };
    const behind = (element) => {
      const layers = [];
      for (let at = element; at; at = at.parentElement) {
        const colour = parse(getComputedStyle(at).backgroundColor);
        if (colour.alpha > 0) layers.push(colour);
        if (colour.alpha === 1) break;
      }
      const canvas = { red: 255, green: 255, blue: 255, alpha: 1 };
      return layers.reverse().reduce((below, top) => over(top, below), canvas);
    };
    // What a text of a drawing stands on: the last shape before it that covers its middle.
    const shapeBehind = (text) => {
      const box = text.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      let found;
      for (const shape of text.ownerSVGElement.querySelectorAll("rect, path, circle")) {
        if (!(shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
        const fill = getComputedStyle(shape).fill;
        const area = shape.getBoundingClientRect();
        const covers = area.left <= x && x <= area.right && area.top <= y && y <= area.bottom;
        if (covers && shape.matches("rect") && fill !== "none") found = parse(fill);
      }
      return found ?? behind(text.ownerSVGElement);
    };
    const weak = [];
    let count = 0;
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || !element.checkVisibility()) continue;
      if (element.closest("title, desc, script, style")) continue;
      count += 1;
      const isDrawn = element instanceof SVGElement;
      const style = getComputedStyle(element);
      const ink = parse(isDrawn ? style.fill : style.color);
      const ground = isDrawn ? shapeBehind(element) : behind(element);
      const value = ratio(over(ink, ground), ground);
      if (!(value >= 4.5)) weak.push(`${walker.currentNode.data.trim()}: ${value.toFixed(2)}`);
    }
    return count > 100 ? weak : [`only ${count} texts were seen`];
    """

  /// How far the page is wider than its window.
  static let overflow = "return document.scrollingElement.scrollWidth - innerWidth;"

  /// Boxes and cells that reach beyond the page, which paper would cut.
  static let cutOnPaper = """
    const edge = document.documentElement.clientWidth + 1;
    return [...document.querySelectorAll("main *")].filter((element) =>
      element.checkVisibility() && element.getBoundingClientRect().right > edge
    ).map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`);
    """

  /// The texts of one column of a table as far as its rows are shown.
  static func column(_ column: Int, of section: String) -> String {
    """
    return [...document.querySelectorAll("#\(section) tbody tr")]
      .filter((row) => row.checkVisibility())
      .map((row) => row.cells[\(column)].textContent).join("\\n");
    """
  }
}
