/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.NotRenderedException;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.resource.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What a target gave.
 *
 * @param resources its objects in apply order; empty unless rendered
 * @param texts the objects as they are written, in the same order
 * @param reads every file that was read, absolute
 * @param findings what the engine noticed and did not refuse
 * @param fault why it was not rendered, or null
 * @param hydration what Argo CD's source hydrator would commit, where that is another thing than the objects, or null
 */
public record Rendering(
        RenderTarget target,
        RenderStatus status,
        List<Resource> resources,
        List<String> texts,
        SortedSet<Path> reads,
        List<Finding> findings,
        @Nullable GitOpsException fault,
        @Nullable Hydration hydration) {

    private static final Set<Rule> OWN_LIMITS =
            Set.of(NotRenderedException.REMOTE, NotRenderedException.UNSUPPORTED, NotRenderedException.UNUSED);

    public Rendering {
        resources = List.copyOf(resources);
        texts = texts instanceof ObjectTexts ? texts : List.copyOf(texts);
        reads = Collections.unmodifiableSortedSet(new TreeSet<>(reads));
        findings = List.copyOf(findings);
    }

    /** A target that the source hydrator would commit as it is applied. */
    public Rendering(
            RenderTarget target,
            RenderStatus status,
            List<Resource> resources,
            List<String> texts,
            SortedSet<Path> reads,
            List<Finding> findings,
            @Nullable GitOpsException fault) {
        this(target, status, resources, texts, reads, findings, fault, null);
    }

    /**
     * A target that was rendered.
     *
     * @throws GitOpsException when an object cannot be written, such as one with a key twice
     */
    static Rendering of(RenderTarget target, List<Resource> resources, Collection<Path> reads, List<Finding> findings) {
        List<Resource> objects = List.copyOf(resources);
        List<String> texts = ObjectTexts.of(objects);
        return new Rendering(target, RenderStatus.RENDERED, objects, texts, new TreeSet<>(reads), findings, null);
    }

    /** The same for objects that are known to be written without trouble. */
    static Rendering ofWritable(
            RenderTarget target, List<Resource> resources, Collection<Path> reads, List<Finding> findings) {
        List<Resource> objects = List.copyOf(resources);
        List<String> texts = new ObjectTexts(objects);
        return new Rendering(target, RenderStatus.RENDERED, objects, texts, new TreeSet<>(reads), findings, null);
    }

    /** A target that is as an earlier run wrote it. */
    static Rendering taken(RenderTarget target, List<Resource> resources, List<String> texts, Collection<Path> reads) {
        return new Rendering(target, RenderStatus.RENDERED, resources, texts, new TreeSet<>(reads), List.of(), null);
    }

    /** A target that was refused, or not rendered when the limit is ours. */
    static Rendering failed(RenderTarget target, GitOpsException fault) {
        RenderStatus status = OWN_LIMITS.contains(fault.rule()) ? RenderStatus.NOT_RENDERED : RenderStatus.REFUSED;
        return new Rendering(target, status, List.of(), List.of(), new TreeSet<>(), List.of(), fault);
    }

    /** The same with another place in the order of its environment. */
    Rendering ranked(int rank) {
        return new Rendering(target.ranked(rank), status, resources, texts, reads, findings, fault, hydration);
    }

    /** The same with more findings. */
    Rendering with(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Rendering(target, status, resources, texts, reads, all, fault, hydration);
    }

    Rendering with(Hydration other) {
        return new Rendering(target, status, resources, texts, reads, findings, fault, other);
    }

    public boolean isRendered() {
        return status == RenderStatus.RENDERED;
    }

    /** All objects in one text, in apply order, {@code ---} between them. */
    public String text() {
        return ManifestText.join(texts);
    }
}
