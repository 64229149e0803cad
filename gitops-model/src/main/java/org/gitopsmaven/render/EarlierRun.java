/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.gitopsmaven.argocd.ArgoSettings;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.render.PartsHash.Sum;
import org.gitopsmaven.render.chart.ChartRules;
import org.gitopsmaven.repository.Definitions;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier run left in the output directory. A target whose inputs are the same, by content, and whose files
 * there still are what that run wrote, is taken over and not rendered again. Whatever leaves a doubt is rendered: what
 * comes from outside, charts with random values, targets that define others, files written while they were read.
 */
public final class EarlierRun {

    /** What file systems with the coarsest clocks take for the same moment. */
    private static final Duration ONE_MOMENT = Duration.ofSeconds(2);

    private final Path output;
    private final SourceTree tree;
    private final TargetInputs inputs;
    private final Definitions definitions;
    private final Map<String, EarlierTarget> known;
    private final Map<String, Sum> taken = new ConcurrentHashMap<>();
    private final Instant start = Instant.now();

    private EarlierRun(Path output, SourceTree tree, ArgoSettings argocd) {
        this.output = output;
        this.tree = tree;
        this.inputs = new TargetInputs(tree, argocd);
        this.definitions = Definitions.of(tree, argocd);
        this.known = EarlierState.read(output);
        inputs.look();
    }

    /**
     * The one that wrote this directory.
     *
     * @param output the directory; it need not be there
     */
    public static EarlierRun in(Path output, SourceTree tree) {
        Path directory = output.toAbsolutePath().normalize();
        return new EarlierRun(directory, tree, tree.settings().argoSettings());
    }

    /** What the target gave, without findings, when it would give the same again; or null. */
    @Nullable
    Rendering find(RenderTarget target) {
        EarlierTarget earlier = known.get(target.id());
        if (earlier == null) {
            return null;
        }
        Set<Path> reads = new TreeSet<>();
        earlier.reads().forEach(file -> reads.add(tree.root().resolve(file)));
        Optional<Sum> sum = inputs.sum(target, reads);
        boolean same = sum.isPresent() && sum.get().hex().equals(earlier.inputs());
        Rendering rendering = same ? EarlierFiles.of(output, earlier, target, reads) : null;
        if (rendering != null) {
            taken.put(target.id(), sum.get());
        }
        return rendering;
    }

    /** How many targets were taken over. */
    public int taken() {
        return taken.size();
    }

    /** Tells the next run what this one wrote. */
    public void write(RenderedTree written, List<Rendering> renderings) {
        List<EarlierTarget> targets = new ArrayList<>();
        for (Rendering rendering : renderings) {
            if (isLasting(rendering)) {
                sum(rendering)
                        .filter(sum -> sum.newest().isBefore(start.minus(ONE_MOMENT)))
                        .flatMap(sum -> EarlierFiles.told(written, rendering, sum.hex(), inputs::relative))
                        .ifPresent(targets::add);
            }
        }
        try {
            EarlierState.write(output, targets);
        } catch (IOException e) {
            throw new GitOpsException("cannot be written: " + e, Location.of(output), null, e);
        }
    }

    private Optional<Sum> sum(Rendering rendering) {
        Sum known = taken.get(rendering.target().id());
        return known == null ? inputs.sum(rendering.target(), rendering.reads()) : Optional.of(known);
    }

    private boolean isLasting(Rendering rendering) {
        return rendering.isRendered()
                && rendering.findings().stream()
                        .noneMatch(finding -> finding.rule().equals(ChartRules.INEXACT))
                && !definitions.defineTargets(rendering.resources());
    }
}
