import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { SessionGate } from './session/session-gate';

const Shell = lazy(() => import('./shell/shell'));
const HomePage = lazy(() => import('./home/home-page'));
const InboxPage = lazy(() => import('./inbox/inbox-page'));
const StepPage = lazy(() => import('./step/step-page'));
const ProjectsPage = lazy(() => import('./projects/projects-page'));
const ProjectPage = lazy(() => import('./projects/project-page'));
const TimelinePage = lazy(() => import('./projects/timeline-page'));
const GuidePage = lazy(() => import('./guide/guide-page'));
const NothingHere = lazy(() => import('./shell/nothing-here'));

/** 工作台: each page is fetched when it is first opened, so that signing in needs little. */
export function App() {
  return (
    <SessionGate>
      <Suspense fallback={<div className="waiting" aria-busy="true" />}>
        <Routes>
          <Route element={<Shell />}>
            <Route index element={<HomePage />} />
            <Route path="inbox" element={<InboxPage />} />
            <Route path="steps/:id" element={<StepPage />} />
            <Route path="projects" element={<ProjectsPage />} />
            <Route path="projects/:id" element={<ProjectPage />} />
            <Route path="projects/:id/timeline" element={<TimelinePage />} />
            <Route path="guide" element={<GuidePage />} />
            <Route path="*" element={<NothingHere />} />
          </Route>
        </Routes>
      </Suspense>
    </SessionGate>
  );
}
