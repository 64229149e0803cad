/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.secret;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.HelmSource;
import org.gitopsmaven.resource.Resource;

/**
 * Secrets that no file of the repository shows as such: those that charts and generators make. What stands in a file is
 * told there, once.
 */
final class RenderedSecrets implements Validator<Rendering> {

    private final SecretScan scan = new SecretScan();
    private final Set<Path> scanned;

    /** @param scanned the files that are looked at themselves */
    RenderedSecrets(Set<Path> scanned) {
        this.scanned = scanned;
    }

    @Override
    public List<Rule> rules() {
        return scan.rules();
    }

    @Override
    public void validate(Rendering rendering, Consumer<Finding> found) {
        boolean chart = rendering.target().source() instanceof HelmSource;
        for (Resource resource : rendering.resources()) {
            scan.document(resource.content(), finding -> {
                if (chart || !isShown(finding, resource)) {
                    found.accept(told(finding, resource));
                }
            });
        }
    }

    /** Whether the value stands in a file; what generators make, they make of other things. */
    private boolean isShown(Finding finding, Resource resource) {
        Location place = finding.location();
        String file = place == null || place.line() == 0
                ? resource.origin().location().file()
                : place.file();
        return scanned.contains(Path.of(file))
                && !Path.of(file).getFileName().toString().startsWith("kustomization.");
    }

    private static Finding told(Finding finding, Resource resource) {
        Location place = finding.location();
        Finding weighed = finding.as(Severity.WARNING).about(resource.kind() + "/" + resource.name());
        return place == null || place.line() == 0 ? weighed.at(resource.origin().location()) : weighed;
    }
}
