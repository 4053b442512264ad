import fc from "fast-check";

const vietnamese = ["Nguyễn Thị Thắm", "xã Hưng Nhượng, ấp Đồng Xoài", "ưỡn ẹo ngoằn ngoèo", "Ứng Hòe ỷ ỵ ỹ ẫ ậ"];
const elsewhere = ["שלום עולם", "مرحبا بالعالم", "\u202eabc\u202c", "👩🏽‍🌾👨‍👩‍👧‍👦🇻🇳", "Z͑ͫ̓ͪ̂ͫ", "\u200b\u200d\ufeff", "𝕋𝕣ạ𝕞"];
const hostile = [
  `<script>window.hit = 1</script>`,
  `<img src=x onerror="window.hit = 1">`,
  `"><svg onload=window.hit=1>`,
  `javascript:window.hit=1`,
  `{{constructor.constructor('window.hit=1')()}}`,
  `'; DROP TABLE events; --`,
  `<style>*{display:none}</style>`,
  `../../../etc/passwd\u0000.png`,
];

const piece = fc.oneof(
  fc.constantFrom(...vietnamese).chain((text) => fc.constantFrom(text.normalize("NFC"), text.normalize("NFD"))),
  fc.constantFrom(...elsewhere, ...hostile),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.integer({ min: 0, max: 9999999 }).map(String),
);

/** What people paste, mistype or try: Vietnamese composed and decomposed, right to left, emoji, markup, the unprintable. */
export const strangeText = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(" "));

/** A megabyte of it, now and then. */
export const veryLongText = piece.map((text) => (text || "ạ").repeat(Math.ceil(1_000_000 / (text.length || 1))));
