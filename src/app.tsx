import { Route, Router, useNavigate, type RouteSectionProps } from "@solidjs/router";
import { ErrorBoundary, lazy, Show, Suspense, type JSX } from "solid-js";
import { CitizenSide } from "./citizen/citizen-side";
import { sittingAddress } from "./citizen/sitting";
import { Welcome } from "./citizen/welcome";
import { useDeskState } from "./desk/live-desk";
import * as to from "./domain/addresses";
import { Trouble } from "./ui/trouble";
import { words } from "./wording/words";

/** A screen that is fetched when somebody asks for it. */
const screen = <Name extends string>(load: () => Promise<Record<Name, (props: never) => JSX.Element>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] as () => JSX.Element }));

const TutorialList = screen(() => import("./citizen/tutorial-list"), "TutorialList");
const Search = screen(() => import("./citizen/search"), "Search");
const Tutorial = screen(() => import("./citizen/tutorial"), "Tutorial");
const YourTurn = screen(() => import("./citizen/ask-for-help/ask/your-turn"), "YourTurn");
const MyNumber = screen(() => import("./citizen/ask-for-help/find/my-number"), "MyNumber");
const Resume = screen(() => import("./citizen/resume/resume"), "Resume");
const TakeHome = screen(() => import("./citizen/take-home/take-home"), "TakeHome");
const Outdated = screen(() => import("./citizen/outdated"), "Outdated");
const Lost = screen(() => import("./citizen/lost"), "Lost");
const SetUp = screen(() => import("./tablet/set-up"), "SetUp");
const Settings = screen(() => import("./tablet/settings"), "Settings");
const Health = screen(() => import("./tablet/health/health"), "Health");
const Rules = screen(() => import("./tablet/rules/rules"), "Rules");
const Backup = screen(() => import("./tablet/backup/backup"), "Backup");
const PaperLog = screen(() => import("./tablet/paper/paper-log"), "PaperLog");
const PrintRoom = screen(() => import("./tablet/print-room/print-room"), "PrintRoom");
const MeasureGlass = screen(() => import("./tablet/measure-glass"), "MeasureGlass");
const CallVoice = screen(() => import("./tablet/call-voice"), "CallVoice");
const WayOutOfTrouble = screen(() => import("./tablet/way-out-of-trouble"), "WayOutOfTrouble");
const Notices = screen(() => import("./tablet/notices/notices"), "Notices");
const Cards = screen(() => import("./tablet/cards/cards"), "Cards");
const Report = screen(() => import("./report/report"), "Report");
const TeamSide = screen(() => import("./team/team-side"), "TeamSide");
const TeamHome = screen(() => import("./team/team-home"), "TeamHome");
const Members = screen(() => import("./team/members/members"), "Members");
const Duties = screen(() => import("./team/duties/duties"), "Duties");
const Roster = screen(() => import("./team/roster/roster"), "Roster");
const Training = screen(() => import("./team/training/training"), "Training");
const PractiseGuide = screen(() => import("./team/training/practise-guide"), "PractiseGuide");
const StepTroubles = screen(() => import("./team/trouble/step-troubles"), "StepTroubles");
const Coverage = screen(() => import("./team/coverage/coverage"), "Coverage");
const Units = screen(() => import("./team/units/units"), "Units");
const OwnPin = screen(() => import("./volunteer/pin/own-pin"), "OwnPin");
const Board = screen(() => import("./board/board"), "Board");
const Console = screen(() => import("./volunteer/console/console"), "Console");
const StaffSide = lazy(async () => ({ default: (await import("./volunteer/frame/staff-side")).StaffSide }));

/** Which address shows which screen: the citizen's side, and the staff side behind its sign-in. */
export function App() {
  return (
    <Router root={Root}>
      <Route component={CitizenSide}>
        <Route path={to.welcomeAddress} component={Welcome} />
        <Route path={to.topicRoute} component={TutorialList} />
        <Route path={to.searchAddress} component={Search} />
        <Route path={to.learnRoute} component={Tutorial} />
        <Route path={to.numberAddress} component={YourTurn} />
        <Route path={to.myNumberAddress} component={MyNumber} />
        <Route path={to.resumeAddress} component={Resume} />
        <Route path={to.takeHomeRoute} component={TakeHome} />
        <Route path={to.setUpAddress} component={SetUp} />
        <Route path="*" component={Lost} />
      </Route>
      <Route path={to.boardAddress} component={Board} />
      <Route component={BehindTheDoor}>
        <Route path={to.requestsAddress} component={Console} />
        <Route path={to.reportAddress} component={Report} />
        <Route component={TeamSide}>
          <Route path={to.teamAddress} component={TeamHome} />
          <Route path={to.membersAddress} component={Members} />
          <Route path={to.dutiesAddress} component={Duties} />
          <Route path={to.rosterAddress} component={Roster} />
          <Route path={to.trainingAddress} component={Training} />
          <Route path={to.coverageAddress} component={Coverage} />
          <Route path={to.troubleAddress} component={StepTroubles} />
          <Route path={to.unitsAddress} component={Units} />
        </Route>
        <Route path={to.practiseGuideRoute} component={PractiseGuide} />
        <Route path={to.settingsAddress} component={Settings} />
        <Route path={to.pinAddress} component={OwnPin} />
        <Route path={to.tabletAddress} component={Health} />
        <Route path={to.rulesAddress} component={Rules} />
        <Route path={to.backupAddress} component={Backup} />
        <Route path={to.paperAddress} component={PaperLog} />
        <Route path={to.voiceAddress} component={CallVoice} />
        <Route path={to.printRoute} component={PrintRoom} />
        <Route path={to.cardsAddress} component={Cards} />
        <Route path={to.noticesAddress} component={Notices} />
        <Route path={to.glassAddress} component={MeasureGlass} />
      </Route>
    </Router>
  );
}

function BehindTheDoor(props: RouteSectionProps) {
  const navigate = useNavigate();
  return <StaffSide {...props} onLeave={() => navigate(sittingAddress(), { replace: true })} />;
}

/**
 * The part that leads back to the release before is loaded separately: if it breaks as well, the sentence and the home
 * button stay.
 */
function Broken() {
  return (
    <Trouble title={words().trouble.screenTitle} says={words().trouble.screen} home={words().home}>
      <ErrorBoundary fallback="">
        <WayOutOfTrouble />
      </ErrorBoundary>
    </Trouble>
  );
}

/** A screen that breaks says so and leads home. The journal is not affected. */
function Root(props: RouteSectionProps) {
  const state = useDeskState();
  return (
    <ErrorBoundary fallback={<Broken />}>
      <Suspense>
        <Show when={state().state !== "outdated"} fallback={<Outdated />}>
          {props.children}
        </Show>
      </Suspense>
    </ErrorBoundary>
  );
}
