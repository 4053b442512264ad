/** The home pages' own icon: the lotus on the green of the house, with room around it for round masks. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><path d="M0 0h96v96H0z" fill="#083d2d"/><g transform="translate(22 24) scale(1.53)"><path d="M17 2c5 6 5 14 0 20-5-6-5-14 0-20" fill="#fff"/><path d="M6 9c6 1 9 6 10 13C9 22 5 17 6 9M28 9c-6 1-9 6-10 13 7 0 11-5 10-13" fill="#8fc7ad"/><path d="M4 26c9 3 17 3 26 0" fill="none" stroke="#8fc7ad" stroke-width="2"/></g></svg>\n';

/** Lets a phone put the guides on its front page; the kiosk has a manifest of its own. */
export const manifest = `${JSON.stringify(
  {
    id: "./",
    name: "Trạm Số – bài mang về nhà",
    short_name: "Trạm Số",
    description: "Hướng dẫn làm việc trên mạng, từng bước có hình, đọc được khi không có mạng.",
    lang: "vi",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: "#fbf8f1",
    theme_color: "#083d2d",
    icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any maskable" }],
  },
  null,
  1,
)}\n`;
