// The language of a worksheet changes in place, so that answers stay even where nothing is kept.
// The pages of the other languages came with the sheet in `window.arkkiPages`: no request is made.
(function () {
  "use strict";

  var sheet = window.arkkiSheet;
  var root = document.documentElement;
  // What a page says of itself to search engines and to those who pass it on.
  var SAID = 'meta[name="description"], meta[name="robots"], meta[property^="og:"], link[rel="canonical"], link[rel="alternate"]';
  // The address of the site, from the place of the page that was opened.
  var base = null;

  function pages() {
    return Array.isArray(window.arkkiPages) ? window.arkkiPages : [];
  }

  function current() {
    return pages().filter(function (it) { return it.lang === root.lang; })[0];
  }

  function address(path) {
    return new URL(path, base).href;
  }

  // Where the address of the window can not change with the page, relative links would lead astray.
  function absolute(element, from) {
    ["href", "src", "poster"].forEach(function (name) {
      sheet.all("[" + name + "]", element).forEach(function (it) {
        var value = it.getAttribute(name);
        if (/^(#|[a-z][a-z0-9+.-]*:)/i.test(value)) return;
        it.setAttribute(name, new URL(value, from).href);
      });
    });
    sheet.all("[srcset]", element).forEach(function (it) {
      it.setAttribute("srcset", it.getAttribute("srcset").split(",").map(function (part) {
        var words = part.trim().split(/\s+/);
        return [new URL(words[0], from).href].concat(words.slice(1)).join(" ");
      }).join(", "));
    });
  }

  // Styles and scripts are the same in every language; they stay as they are.
  function head(other) {
    var style = sheet.one("style[data-sheet-style]");
    var its = sheet.one("style[data-sheet-style]", other);
    document.title = other.title;
    if (style && its) style.textContent = its.textContent;
    sheet.all(SAID, document.head).forEach(function (it) { it.remove(); });
    sheet.all(SAID, other.head).forEach(function (it) { document.head.appendChild(document.adoptNode(it)); });
  }

  function turn(page) {
    sheet.printed();
    var to = address(page.path);
    var other = new DOMParser().parseFromString(page.html, "text/html");
    absolute(other.body, to);
    var x = window.scrollX;
    var y = window.scrollY;
    var active = document.activeElement;
    var name = active && active.getAttribute && active.getAttribute("name");
    var id = active && active.id;

    root.lang = page.lang;
    root.dir = other.documentElement.dir;
    head(other);
    document.body.textContent = "";
    while (other.body.firstChild) document.body.appendChild(document.adoptNode(other.body.firstChild));
    try {
      history.replaceState(null, "", to + location.hash);
    } catch (e) {
      // A page from a folder keeps its address.
    }
    if (window.arkkiInit) window.arkkiInit();
    sheet.init();

    var same = (name && sheet.page.form.elements[name]) || (id && document.getElementById(id));
    if (same && !same.focus) same = same[0];
    if (!same) {
      // Focus stays at the languages, on the one that was chosen.
      same = sheet.one(".languages [aria-current]");
      if (same) same.tabIndex = -1;
    }
    if (same) same.focus({ preventScroll: true });
    // Not a movement: what was at this place stays there.
    window.scrollTo({ left: x, top: y, behavior: "instant" });
  }

  document.addEventListener("click", function (event) {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    var link = event.target.closest && event.target.closest(".languages a[hreflang]");
    if (!link || !sheet.page || !base) return;
    var target = link.href.split("#")[0];
    var page = pages().filter(function (it) { return address(it.path) === target; })[0];
    if (!page) return;
    event.preventDefault();
    turn(page);
  });

  sheet.hooks.init.push(function () {
    if (base) return;
    var page = current();
    if (page) base = new URL(page.path.replace(/[^/]+/g, "..").replace(/\.\.$/, "") || ".", location.href).href;
  });
})();
