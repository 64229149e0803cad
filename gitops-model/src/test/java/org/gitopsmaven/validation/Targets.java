/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.List;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;

/** Trees as one target, for tests. */
final class Targets {

    private Targets() {}

    /** What validation says of all manifests of a tree. */
    static ValidationResult validate(SourceTree tree, ValidationOptions options) {
        RenderTarget target =
                RenderTarget.ofDirectory(ApplicationName.of("web"), EnvironmentName.of("dev"), tree.root());
        List<Rendering> renderings =
                new Renderer(RenderOptions.of(tree), RenderListener.SILENT).render(List.of(target));
        return new Validation(options).validate(tree, renderings, ValidateListener.silent());
    }
}
