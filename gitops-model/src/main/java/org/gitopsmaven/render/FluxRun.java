/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.gitopsmaven.render.flux.FluxBuild;
import org.gitopsmaven.render.flux.FluxEngine;
import org.gitopsmaven.repository.Controller;
import org.gitopsmaven.repository.FluxKustomizationSource;
import org.gitopsmaven.repository.FluxReleaseSource;
import org.gitopsmaven.repository.FluxSource;
import org.gitopsmaven.repository.RenderTarget;
import org.jspecify.annotations.Nullable;

/** The engine for Flux in a run, made with the first definition; until then it is only remembered what was rendered. */
final class FluxRun {

    private final Supplier<FluxEngine> maker;
    private final List<Rendering> unlearned = new ArrayList<>();
    private @Nullable FluxEngine engine;

    FluxRun(Supplier<FluxEngine> maker) {
        this.maker = maker;
    }

    Rendering render(RenderTarget target, FluxSource source) {
        FluxBuild build = source instanceof FluxKustomizationSource kustomization
                ? engine().build(target, kustomization)
                : engine().build(target, (FluxReleaseSource) source);
        return Rendering.of(target, build.resources(), build.reads(), build.findings());
    }

    /** What can be rendered now; the rest waits for what that gives. */
    List<RenderTarget> ready(List<RenderTarget> wave) {
        for (RenderTarget target : wave) {
            if (target.source() instanceof FluxSource) {
                return engine().ready(wave);
            }
        }
        return wave;
    }

    /** Takes note of a wave that is done, before the next one. */
    synchronized void learn(List<Rendering> renderings) {
        for (Rendering rendering : renderings) {
            if (rendering.target().controller() != Controller.ARGOCD) {
                unlearned.add(rendering);
            }
        }
    }

    /** What was rendered, in the order of dependencies where Flux applies it. */
    synchronized List<Rendering> planned(List<Rendering> renderings, List<Rendering> all) {
        return engine == null ? renderings : FluxPlan.apply(renderings, all);
    }

    private synchronized FluxEngine engine() {
        if (engine == null) {
            engine = maker.get();
        }
        for (Rendering rendering : unlearned) {
            engine.learn(rendering.target(), rendering.resources());
        }
        unlearned.clear();
        return engine;
    }
}
