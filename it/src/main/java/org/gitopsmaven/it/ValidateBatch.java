/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.validation.Severities;
import org.gitopsmaven.validation.ValidateListener;
import org.gitopsmaven.validation.Validation;
import org.gitopsmaven.validation.ValidationOptions;
import org.gitopsmaven.validation.ValidationResult;
import org.gitopsmaven.validation.ValidationRun;

/**
 * Validates a directory of manifests as one target, for benchmarks: {@code ValidateBatch <directory> [<rule>=<severity>]…}. Prints the findings
 * that are more than notes, and ends with 1 when there are any.
 */
public final class ValidateBatch {

    private ValidateBatch() {}

    public static void main(String[] arguments) {
        SourceTree tree = SourceTree.of(Path.of(arguments[0]));
        RenderTarget target =
                RenderTarget.ofDirectory(ApplicationName.of("batch"), EnvironmentName.of("default"), tree.root());
        Map<String, String> severities = new HashMap<>();
        for (String setting : List.of(arguments).subList(1, arguments.length)) {
            int sign = setting.indexOf('=');
            severities.put(setting.substring(0, sign), setting.substring(sign + 1));
        }
        ValidationOptions checks = ValidationOptions.DEFAULT.withSeverities(Severities.of(severities));
        ValidationRun run = new Validation(checks).start(tree);
        RenderOptions options = RenderOptions.of(tree).withVisitor(run.visitor());
        ValidationResult result = run.validate(
                new Renderer(options, RenderListener.SILENT).render(List.of(target)), ValidateListener.silent());
        result.findings().forEach(finding -> System.out.println(finding.location() + " " + finding.message()));
        System.exit(result.counts().errors() + result.counts().warnings() > 0 ? 1 : 0);
    }
}
