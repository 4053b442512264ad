// @chunk later
/* The letters of Khmer, which the station's lack. They are fetched when somebody chooses Khmer, and kept from then on. */
import "@fontsource/noto-sans-khmer/khmer-400.css";
import "@fontsource/noto-sans-khmer/khmer-700.css";
import "./khmer-letters.css";
