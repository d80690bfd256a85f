// The preview with keys shown: finds the invisible signs around each message, and leads to its place.
(function () {
  "use strict";

  var BEGIN = "\u2063";
  var MIDDLE = "\u2064";
  var END = "\u2062";
  var SIGNS = /[\u2062-\u2064]|\udb40[\udc20-\udc7f]/g;
  var host = null;
  var names = [];

  function plain(text) {
    return text.replace(SIGNS, "");
  }

  // A key is written in tag characters, which stand for ASCII.
  function key(tags) {
    return Array.from(tags).map(function (it) { return String.fromCharCode(it.codePointAt(0) - 0xe0000); }).join("");
  }

  // Without the signs, wherever somebody could stumble over them.
  function clean(from) {
    document.title = plain(document.title);
    Array.prototype.forEach.call(from.querySelectorAll("*"), function (node) {
      Array.prototype.forEach.call(node.attributes, function (it) {
        if (it.value.indexOf(BEGIN) < 0) return;
        note(key((new RegExp(BEGIN + "(.*?)" + MIDDLE)).exec(it.value)[1]), plain(it.value));
        it.value = plain(it.value);
      });
    });
  }

  function note(name, text) {
    if (!names.some(function (it) { return it.name === name; })) names.push({ name: name, text: text });
  }

  function mark(from) {
    var walker = document.createTreeWalker(from, NodeFilter.SHOW_TEXT);
    var found = [];
    while (walker.nextNode()) if (walker.currentNode.data.search(SIGNS) >= 0) found.push(walker.currentNode);
    found.forEach(function (node) {
      var parent = node.parentElement;
      if (/^(SCRIPT|STYLE|TITLE|OPTION|TEXTAREA)$/.test(parent.tagName) || parent.closest("svg")) {
        if (!/^(SCRIPT|STYLE)$/.test(parent.tagName)) node.data = plain(node.data);
        return;
      }
      var parts = node.data.split(new RegExp("(" + BEGIN + "[^" + MIDDLE + "]*" + MIDDLE + "[^" + END + BEGIN + "]*" + END + ")"));
      var out = document.createDocumentFragment();
      parts.forEach(function (part) {
        var one = new RegExp("^" + BEGIN + "([^" + MIDDLE + "]*)" + MIDDLE + "([^" + END + "]*)" + END + "$").exec(part);
        if (!one) { out.append(plain(part)); return; }
        var span = document.createElement("span");
        span.className = "arkki-key";
        span.dataset.key = key(one[1]);
        span.title = span.dataset.key;
        span.textContent = plain(one[2]);
        note(span.dataset.key, span.textContent);
        out.appendChild(span);
      });
      node.replaceWith(out);
    });
  }

  // Parts of cards lead to their place by the ids of their headings.
  function link(page) {
    fetch("/_arkki/l10n/where?p=" + encodeURIComponent(page))
      .then(function (answer) { return answer.ok ? answer.json() : {}; })
      .then(function (it) {
        if (!it.bench) return;
        it.units.forEach(function (name) {
          var heading = name === ".front" ? document.querySelector("main h1") : document.getElementById(name);
          if (!heading || heading.querySelector(".arkki-unit")) return;
          var out = document.createElement("a");
          out.className = "arkki-unit";
          out.href = it.bench + "#u-" + name;
          out.lang = "en";
          out.textContent = "translate";
          out.setAttribute("aria-label", "translate this part");
          heading.append(" ", out);
        });
      }).catch(function () {});
  }

  function element(name, text) {
    var it = document.createElement(name);
    if (text) it.textContent = text;
    return it;
  }

  // What is known of a message
  function show(name) {
    var asked = name.replace(".ftl#", ".ftl ");
    fetch("/_arkki/l10n/where?lang=" + encodeURIComponent(document.documentElement.lang) + "&key=" + encodeURIComponent(asked))
      .then(function (answer) { return answer.ok ? answer.json() : { key: name }; })
      .then(function (it) {
        var box = host.shadowRoot.querySelector(".found");
        box.textContent = "";
        box.appendChild(element("b", it.key));
        if (it.file) box.appendChild(element("p", it.file + ":" + it.line));
        if (it.comment) box.appendChild(element("p", it.comment));
        if (it.bench) {
          var link = element("a", "translate");
          link.href = it.bench;
          box.appendChild(link);
        }
        host.shadowRoot.querySelector("details").open = true;
        (box.querySelector("a") || box).focus();
      }).catch(function () {});
  }

  function panel() {
    if (!host) {
      host = document.createElement("arkki-keys");
      host.lang = "en";
      host.attachShadow({ mode: "open" }).innerHTML =
        "<style>:host{all:initial}details{position:fixed;z-index:2147483646;left:12px;bottom:12px;max-width:min(26rem,70vw);max-height:60vh;overflow:auto;" +
        "font:14px/1.45 system-ui,sans-serif;color:#1a1916;background:#fff;border:1px solid #807a6c;border-radius:6px;padding:4px 10px;box-shadow:0 2px 12px #0003}" +
        "p{margin:2px 0;white-space:pre-line;overflow-wrap:anywhere}ul{list-style:none;margin:8px 0 0;padding:0}a,button{font:inherit;color:#1d3fb5;background:none;border:0;padding:2px;text-decoration:underline;cursor:pointer;text-align:start}" +
        ":focus-visible{outline:3px solid #1d3fb5;outline-offset:2px}summary{cursor:pointer}" +
        "@media(prefers-color-scheme:dark){details{color:#edebe4;background:#1d1d1a;border-color:#8a8578}a,button{color:#aebeff}}@media print{details{display:none}}</style>" +
        "<section aria-label=Keys><details><summary>keys</summary><div class=found tabindex=-1 role=status></div><ul></ul></details></section>";
      document.documentElement.appendChild(host);
      var style = element("style", ".arkki-key{outline:1px dashed currentColor;outline-offset:1px;cursor:help}.arkki-unit{font:600 .875rem/1 system-ui,sans-serif}");
      document.head.appendChild(style);
    }
    var list = host.shadowRoot.querySelector("ul");
    list.textContent = "";
    names.forEach(function (it) {
      var line = element("li");
      var button = element("button", it.name);
      button.type = "button";
      button.onclick = function () { show(it.name); };
      line.append(button, " ", it.text);
      list.appendChild(line);
    });
  }

  function all() {
    if (!document.documentElement.isConnected) return;
    clean(document);
    mark(document.body);
    panel();
    link(decodeURIComponent(location.pathname.slice(1)).replace(/(^|\/)$/, "$1index.html"));
  }

  document.addEventListener("click", function (event) {
    var it = event.target.closest && event.target.closest(".arkki-key");
    if (!it || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    show(it.dataset.key);
  }, true);
  document.addEventListener("arkki-morphed", all);
  all();
})();
