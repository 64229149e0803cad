/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.TargetFilter;
import org.gitopsmaven.repository.TargetOrder;

/**
 * Renders targets, each as its controller would, and the targets that their objects define. A target that is refused
 * keeps no other from being rendered; results and events come in the order of the targets, whatever the number of
 * threads.
 */
public final class Renderer {

    private final RenderOptions options;
    private final RenderListener listener;

    public Renderer(RenderOptions options, RenderListener listener) {
        this.options = options;
        this.listener = listener;
    }

    /** The rules that findings and faults of the engines name. */
    public static List<Rule> rules() {
        return Engines.rules();
    }

    /** One rendering per target, those of targets that others define among them, in the order of the targets. */
    public List<Rendering> render(List<RenderTarget> targets) {
        return render(targets, TargetFilter.ALL);
    }

    /**
     * The same for those that are wanted of them and of what they define.
     *
     * @throws GitOpsException when something is wanted that there is not
     */
    public List<Rendering> render(List<RenderTarget> targets, TargetFilter filter) {
        long start = System.nanoTime();
        List<Rendering> renderings = renderAll(targets, filter);
        listener.finished(renderings, Duration.ofNanos(System.nanoTime() - start));
        return renderings;
    }

    private List<Rendering> renderAll(List<RenderTarget> targets, TargetFilter filter) {
        int threads = Math.max(1, options.threads());
        ExecutorService workers = Executors.newFixedThreadPool(threads, Renderer::worker);
        try (Engines engines = new Engines(options)) {
            DefinedTargets defined = new DefinedTargets(options, targets);
            List<RenderTarget> all = new ArrayList<>(targets);
            List<Rendering> renderings = new ArrayList<>();
            List<Rendering> everything = new ArrayList<>();
            Wave wave = Wave.first(targets, filter);
            while (!wave.isEmpty()) {
                Wave ready = wave.among(engines.ready(wave.rendered()));
                List<Rendering> lookedInto = renderWave(workers, engines, ready.lookedInto(), RenderListener.SILENT);
                listener.rendering(ready.wanted());
                List<Rendering> wanted = renderWave(workers, engines, ready.wanted(), listener);
                renderings.addAll(wanted);
                List<Rendering> rendered =
                        Stream.concat(wanted.stream(), lookedInto.stream()).toList();
                engines.learn(rendered);
                everything.addAll(rendered);
                Wave next = Wave.of(defined.by(rendered), filter);
                all.addAll(next.all());
                wave = wave.without(ready).and(next);
            }
            filter.check(all);
            return inOrder(engines.planned(renderings, everything));
        } finally {
            workers.shutdownNow();
        }
    }

    private List<Rendering> inOrder(List<Rendering> renderings) {
        if (renderings.size() < 2) {
            return renderings;
        }
        TargetOrder order = TargetOrder.of(options.tree().settings());
        return renderings.stream()
                .sorted(Comparator.comparing(Rendering::target, order))
                .toList();
    }

    private List<Rendering> renderWave(
            ExecutorService workers, Engines engines, List<RenderTarget> wave, RenderListener listener) {
        if (wave.size() == 1) { // not worth a thread
            Timed timed = timed(engines, wave.get(0));
            tell(timed, listener);
            return List.of(timed.rendering());
        }
        List<Future<Timed>> pending = new ArrayList<>();
        for (RenderTarget target : wave) {
            pending.add(workers.submit(() -> timed(engines, target)));
        }
        return collect(pending, listener);
    }

    private static List<Rendering> collect(List<Future<Timed>> pending, RenderListener listener) {
        List<Rendering> renderings = new ArrayList<>();
        for (Future<Timed> future : pending) {
            Timed timed = await(future);
            tell(timed, listener);
            renderings.add(timed.rendering());
        }
        return List.copyOf(renderings);
    }

    private static void tell(Timed timed, RenderListener listener) {
        Rendering rendering = timed.rendering();
        GitOpsException fault = rendering.fault();
        if (timed.taken()) {
            listener.unchanged(rendering.target(), rendering.resources().size());
        } else if (fault == null) {
            listener.rendered(rendering.target(), rendering.resources().size(), timed.duration());
        } else {
            listener.refused(rendering.target(), fault);
        }
    }

    private Timed timed(Engines engines, RenderTarget target) {
        long start = System.nanoTime();
        EarlierRun earlier = options.allowRemote() ? null : options.earlier();
        Rendering taken = earlier == null ? null : earlier.find(target);
        Rendering rendering = taken == null ? engines.render(target) : taken;
        return new Timed(rendering, Duration.ofNanos(System.nanoTime() - start), taken != null);
    }

    private static Timed await(Future<Timed> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitOpsException("rendering was interrupted", null, null, e);
        } catch (ExecutionException e) {
            throw unexpected(e);
        }
    }

    /** A fault of the program, not of the user: it goes up as it is. */
    private static RuntimeException unexpected(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "gitops-render");
        thread.setDaemon(true);
        return thread;
    }

    private record Timed(Rendering rendering, Duration duration, boolean taken) {}
}
