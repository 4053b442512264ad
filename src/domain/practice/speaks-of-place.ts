// @chunk rules
/** Vietnamese words that say where something stands. */
const place =
  /(?:trên|dưới) cùng|ở (?:giữa|trên|dưới)|bên (?:trên|dưới|trái|phải)|(?:dòng|nút|ô|khung|hàng|chỗ) (?:trên|dưới|đầu|cuối|kế)|đầu tiên|cuối|thứ (?:nhất|hai|ba|tư|\d)|ngay (?:trên|dưới)/iu;

/** True if a Vietnamese text of a guide says where on the screen something stands. */
export const speaksOfPlace = (text: string): boolean => place.test(text);
