// In the build for phones this file stands in the place of parts of the player that a practice at home never shows.
const nothing = () => undefined;

export {
  nothing as HelperNote,
  nothing as HelperToggle,
  nothing as ModeSign,
  nothing as PlayButton,
  nothing as Subtitle,
};

/** Nothing is drawn ahead while a finger rests, and so nothing is taken over when it leaves. */
export const whileResting = () => nothing;
