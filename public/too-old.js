// ES5 and no module: any browser can read it. Chrome 108 knows all of this.
(function () {
  var css = window.CSS && CSS.supports && CSS.supports("height", "1dvh") && CSS.supports("selector(:has(a))");
  if (!css || !Object.hasOwn) document.getElementById("too-old").removeAttribute("hidden");
})();
