// Three comforts: the choice of light or dark, the way to the search, and the facets of the list of cards.
// A classic script without requests, so that it also runs from a folder on a memory stick.
(function () {
  "use strict";

  var root = document.documentElement;

  // Light, dark or as the system says

  var KEY = "arkki-theme";
  var CHOICES = ["system", "light", "dark"];

  function chosen() {
    return root.dataset.theme || "system";
  }

  function sayTheme() {
    var button = document.querySelector("[data-theme-button]");
    if (button) button.querySelector("[data-theme-now]").textContent = button.dataset[chosen()];
  }

  function nextTheme() {
    var next = CHOICES[(CHOICES.indexOf(chosen()) + 1) % CHOICES.length];
    if (next === "system") delete root.dataset.theme;
    else root.dataset.theme = next;
    try {
      if (next === "system") localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, next);
    } catch (e) {
      // Storage may be closed; the choice then lasts for this page.
    }
    sayTheme();
  }

  // Heard at the document: a worksheet puts in its page of another language as a whole, and calls `arkkiInit` then.
  document.addEventListener("click", function (event) {
    var on = event.target;
    if (!on.closest) return;
    if (on.closest("[data-theme-button]")) nextTheme();
    else if (on.closest("[data-search]")) search("");
    else if (on.closest("[data-print]")) window.print();
    else if (on.closest("[data-print-cards]")) {
      // The list as cards to be cut out; without this, a printed list is a list.
      root.dataset.print = "cards";
      window.print();
    }
  });
  window.addEventListener("afterprint", function () { delete root.dataset.print; });
  window.arkkiInit = function () {
    sayTheme();
    sayKey();
  };
  window.arkkiInit();

  // The search: its scripts come when somebody begins to search. What is typed meanwhile is not lost.

  var typed = null;
  var enters = false;
  var comes = false;

  function load(address, done) {
    var script = document.createElement("script");
    script.src = address;
    // No script of the page itself.
    script.dataset.late = "";
    script.onload = script.onerror = done;
    document.head.appendChild(script);
  }

  function search(query) {
    var button = document.querySelector("[data-search]");
    if (!button || typed !== null) return;
    typed = query;
    enters = false;
    button.setAttribute("aria-busy", "true");
    var open = function () {
      comes = false;
      if (window.arkkiSearch) window.arkkiSearch.open(button, taken);
      else listed();
    };
    if (window.arkkiSearch) open();
    else if (!comes) {
      // Once: who cancels and asks again waits for the same script.
      comes = true;
      load(button.dataset.searchScript, open);
    }
  }

  /** Hands over what was typed; from now on the field takes it itself. */
  function taken() {
    var query = typed;
    typed = null;
    document.querySelector("[data-search]").removeAttribute("aria-busy");
    return query === null ? null : { query: query, enters: enters };
  }

  /** Where the search can not be had there is the index. */
  function listed() {
    if (taken()) location.href = document.querySelector(".search-link").href;
  }

  function hasKey() {
    try {
      return localStorage.getItem("arkki-search-key") !== "off";
    } catch (e) {
      return true;
    }
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (typed !== null) {
      if (event.key.length === 1) typed += event.key;
      else if (event.key === "Backspace") typed = typed.slice(0, -1);
      else if (event.key === "Enter") enters = true;
      else if (event.key === "Escape") taken();
      else return;
      event.preventDefault();
      return;
    }
    var on = event.target;
    var writes = on.isContentEditable || /^(input|textarea|select)$/i.test(on.tagName || "");
    if (event.key !== "/" || event.defaultPrevented || writes || !hasKey() || document.querySelector("dialog[open]")) return;
    if (!document.querySelector("[data-search]")) return;
    event.preventDefault();
    search("");
  });

  /** The button names the key while it works. */
  function sayKey() {
    var button = document.querySelector("[data-search]");
    if (!button) return;
    var sign = button.querySelector("kbd");
    if (sign) sign.hidden = !hasKey();
    if (hasKey()) button.setAttribute("aria-keyshortcuts", "/");
    else button.removeAttribute("aria-keyshortcuts");
  }

  // Whoever comes back from a result goes on with the search.
  function resume() {
    var query = history.state && history.state.arkkiSearch;
    if (typeof query === "string") search(query);
  }

  var way = performance.getEntriesByType("navigation")[0];
  var asked = new URLSearchParams(location.search).get("q");
  if (way && way.type === "back_forward" && history.state && history.state.arkkiSearch) resume();
  else if (asked) search(asked);
  window.addEventListener("pageshow", function (event) { if (event.persisted) resume(); });

  // Facets: within one facet any term may fit, and every facet in use must.
  // The choice stands in the fragment (#time=short,medium&setting=online), so it can be sent to someone.

  var form = document.querySelector("[data-facets]");
  if (!form) return;

  var list = document.querySelector("[data-cards]");
  var cards = Array.prototype.map.call(list.children, function (element) {
    return { element: element, terms: " " + (element.dataset.terms || "") + " " };
  });
  var boxes = Array.prototype.slice.call(form.querySelectorAll("input[type=checkbox]"));
  var shown = document.querySelector("[data-shown]");
  var none = document.querySelector("[data-none]");
  var number = new Intl.NumberFormat(root.lang || undefined);

  function choice() {
    var out = {};
    boxes.forEach(function (box) {
      if (box.checked) (out[box.name] = out[box.name] || []).push(box.value);
    });
    return out;
  }

  function apply() {
    var wanted = choice();
    var facets = Object.keys(wanted);
    var count = 0;
    cards.forEach(function (card) {
      var fits = facets.every(function (facet) {
        return wanted[facet].some(function (term) {
          return card.terms.indexOf(" " + facet + ":" + term + " ") >= 0;
        });
      });
      card.element.hidden = !fits;
      if (fits) count += 1;
    });
    shown.textContent = number.format(count);
    none.hidden = count > 0;
    return wanted;
  }

  function write(wanted) {
    var fragment = Object.keys(wanted).map(function (facet) {
      return facet + "=" + wanted[facet].join(",");
    }).join("&");
    try {
      history.replaceState(null, "", fragment ? "#" + fragment : location.pathname + location.search);
    } catch (e) {
      location.hash = fragment;
    }
  }

  function read() {
    var wanted = {};
    // A jump to a place on the page is no choice.
    if (location.hash.length > 1 && location.hash.indexOf("=") < 0) return;
    location.hash.slice(1).split("&").forEach(function (part) {
      var at = part.indexOf("=");
      if (at > 0) wanted[part.slice(0, at)] = part.slice(at + 1).split(",");
    });
    boxes.forEach(function (box) {
      box.checked = (wanted[box.name] || []).indexOf(box.value) >= 0;
    });
    apply();
  }

  form.addEventListener("change", function () { write(apply()); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () {
    // The boxes are emptied after this event.
    setTimeout(function () { write(apply()); }, 0);
  });
  window.addEventListener("hashchange", read);

  var fold = form.querySelector("details");
  if (fold && window.matchMedia("(min-width: 60rem)").matches) fold.open = true;
  apply();
  read();
})();
