const heading = document.querySelector("h1");
document.querySelector("button").addEventListener("click", () => {
  heading.textContent = String(Number(heading.textContent) + 1);
});
