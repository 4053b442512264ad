/** Names that were replaced because each meant several things, with what to say instead. */
export const bannedNames: readonly { name: RegExp; say: string }[] = [
  { name: /\b(TeamRoom|createTeamRoom|team-room)\b/, say: "TeamContext" },
  { name: /\bcreateRoom\b|console\/room\b/, say: "ConsoleContext" },
  { name: /\bwithRoom\b/, say: "withFreeSpace" },
  { name: /\b(openSound|sound-store)\b/, say: "openHealthyStore" },
  { name: /\b(TurnTold|turn-told)\b/, say: "TurnStatus" },
  { name: /\b(TurnAside|turn-aside)\b/, say: "HelperAndPromises" },
  { name: /\bturn-elsewhere\b/, say: "turn-away" },
  { name: /\b(createLate|create-late)\b/, say: "createFetchedPart" },
  { name: /\b(answerLift|answer-lift)\b/, say: "answerOnRelease" },
  { name: /\b(hangCurtain|createAhead|create-ahead)\b/, say: "drawScreenAhead, createStepAhead" },
  { name: /\blook\/glass\b/, say: "pixels-per-millimetre" },
  { name: /\b(tamePage|tame-page)\b/, say: "blockBrowserMenus" },
  { name: /\b(marksOf|marks-of)\b/, say: "rowBadges" },
  { name: /\b(hearKeys|hear-keys)\b/, say: "keyboardShortcuts" },
  { name: /\b(mayLeave|leave-office)\b/, say: "rowsForProvince" },
];
