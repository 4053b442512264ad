/* In Be Vietnam Pro, stacked accents do not collide. It is loaded after the first paint and replaces the system font. */
import "@fontsource/be-vietnam-pro/vietnamese-400.css";
import "@fontsource/be-vietnam-pro/vietnamese-700.css";
import "@fontsource/be-vietnam-pro/latin-400.css";
import "@fontsource/be-vietnam-pro/latin-700.css";
import "./forced-colours.css";
