// @chunk later
/*
 * The screens of the staff's side that come behind the station, each fetched when somebody asks for it. The table comes with
 * them: a citizen's tablet needs neither before somebody goes through the volunteers' door.
 */
export const laterScreens = {
  PlaceSide: async () => (await import("./volunteer/frame/place-side")).PlaceSide,
  FindPlace: async () => (await import("./volunteer/find/find-place")).FindPlace,
  OwnPin: async () => (await import("./volunteer/pin/own-pin")).OwnPin,
  TeamSide: async () => (await import("./team/team-side")).TeamSide,
  TeamHome: async () => (await import("./team/team-home")).TeamHome,
  Members: async () => (await import("./team/members/members")).Members,
  Member: async () => (await import("./team/members/member")).Member,
  Duties: async () => (await import("./team/duties/duties")).Duties,
  Roster: async () => (await import("./team/roster/roster")).Roster,
  Training: async () => (await import("./team/training/training")).Training,
  PractiseGuide: async () => (await import("./team/training/practise-guide")).PractiseGuide,
  MyDay: async () => (await import("./team/my-day/my-day")).MyDay,
  Development: async () => (await import("./team/development/development")).Development,
  GuideChecks: async () => (await import("./team/checks/guide-checks")).GuideChecks,
  GuideList: async () => (await import("./authoring/guide-list")).GuideList,
  GuideEditor: async () => (await import("./authoring/guide-editor")).GuideEditor,
  RecordVoice: async () => (await import("./authoring/voice/record-voice")).RecordVoice,
  SignDraft: async () => (await import("./authoring/sign/sign-draft")).SignDraft,
  Units: async () => (await import("./team/units/units")).Units,
  Report: async () => (await import("./report/report")).Report,
  Coverage: async () => (await import("./team/coverage/coverage")).Coverage,
  Sending: async () => (await import("./team/sending/sending")).Sending,
  StepTroubles: async () => (await import("./team/trouble/step-troubles")).StepTroubles,
  Station: async () => (await import("./tablet/station")).Station,
  Identity: async () => (await import("./tablet/identity")).Identity,
  Rules: async () => (await import("./tablet/rules/rules")).Rules,
  CallVoice: async () => (await import("./tablet/call-voice")).CallVoice,
  PrintPapers: async () => (await import("./tablet/print-papers/print-papers")).PrintPapers,
  PaperLog: async () => (await import("./tablet/paper/paper-log")).PaperLog,
  Backup: async () => (await import("./tablet/backup/backup")).Backup,
  Secrets: async () => (await import("./tablet/secrets/secrets")).Secrets,
  Recovery: async () => (await import("./tablet/recovery")).Recovery,
  Cards: async () => (await import("./tablet/cards/cards")).Cards,
  Devices: async () => (await import("./tablet/devices/devices")).Devices,
  MeasureScreen: async () => (await import("./tablet/measure-screen")).MeasureScreen,
  Notices: async () => (await import("./tablet/notices/notices")).Notices,
};

export type LaterScreen = keyof typeof laterScreens;
