/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.flux.FluxKustomization;
import org.gitopsmaven.flux.SourceIgnore;
import org.gitopsmaven.resource.FieldReader;

/**
 * Files that a Kustomization reads and its source does not hand on: images and archives unless the source says
 * otherwise, and what it ignores. Where the source is only in the cluster it may say anything.
 */
final class LeftOutFiles {

    private static final String HINT =
            "let a pattern with ! in .sourceignore, or in spec.ignore of the source, take it in";

    private final Artifact artifact;
    private final SourceIgnore ignore;
    private final boolean known;

    /**
     * @param known whether the source is in the repository
     */
    LeftOutFiles(Artifact artifact, SourceIgnore ignore, boolean known) {
        this.artifact = artifact;
        this.ignore = ignore;
        this.known = known;
    }

    /**
     * What to tell of a Kustomization that read these files.
     *
     * @throws FluxException when it would not find one of them
     */
    Optional<Finding> check(FluxKustomization kustomization, Collection<Path> reads) {
        Optional<String> file = reads.stream()
                .filter(path -> path.startsWith(artifact.root()))
                .map(artifact::relative)
                .filter(ignore::ignores)
                .sorted()
                .findFirst();
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Location place = FieldReader.of(kustomization.object().content())
                .childOrEmpty("spec")
                .locationOf("sourceRef");
        String message = kustomization.source() + " leaves out " + file.get() + ", which is read";
        if (known) {
            throw new FluxException(FluxRules.PATH, message, place, HINT);
        }
        return Optional.of(Finding.of(FluxRules.PATH, message + ", unless it says otherwise in the cluster")
                .as(Severity.WARNING)
                .withHint(HINT)
                .about(kustomization.object().reference().toString())
                .on("spec.sourceRef")
                .at(place));
    }
}
