/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.flux.FluxReference;
import org.gitopsmaven.flux.ObjectLookup;
import org.gitopsmaven.repository.FluxKustomizationSource;
import org.gitopsmaven.repository.FluxReleaseSource;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.Source;

/**
 * Chooses what to render next: a definition waits until the objects that it refers to were rendered, as long as anything
 * else can be.
 */
final class ReadyTargets {

    private final ClusterObjects objects;

    ReadyTargets(ClusterObjects objects) {
        this.objects = objects;
    }

    List<RenderTarget> of(List<RenderTarget> targets) {
        long[] lacks = targets.stream().mapToLong(this::lacks).toArray();
        long least = Long.MAX_VALUE;
        for (long lack : lacks) {
            least = Math.min(least, lack);
        }
        List<RenderTarget> ready = new ArrayList<>();
        for (int i = 0; i < lacks.length; i++) {
            if (lacks[i] == least) {
                ready.add(targets.get(i));
            }
        }
        return ready;
    }

    private long lacks(RenderTarget target) {
        ObjectLookup known = objects.known(ClusterScope.of(target));
        return references(target.source()).stream()
                .filter(reference -> known.find(reference).isEmpty())
                .count();
    }

    private static List<FluxReference> references(Source source) {
        List<FluxReference> references = new ArrayList<>();
        if (source instanceof FluxKustomizationSource flux) {
            references.add(flux.kustomization().source());
            flux.kustomization().substituteFrom().forEach(from -> references.add(from.reference()));
        } else if (source instanceof FluxReleaseSource flux) {
            flux.release().chart().ifPresent(chart -> references.add(chart.source()));
            flux.release().chartRef().ifPresent(references::add);
            flux.release().valuesFrom().forEach(from -> references.add(from.object()));
        }
        return references;
    }
}
