/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.secret;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.SourceFile;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.sops.SopsKeys;

/** What is looked for in the files of a repository. */
public final class Secrets {

    private static final String CONFIG = ".sops.yaml";

    private Secrets() {}

    /**
     * The validators for a tree.
     *
     * @throws org.gitopsmaven.finding.GitOpsException when its {@code .sops.yaml} cannot be used
     */
    public static List<Validator<SourceFile>> validators(SourceTree tree) {
        return validators(tree, System.getenv());
    }

    /** What is looked for in what is rendered of a tree. */
    public static Validator<Rendering> ofRenderings(SourceTree tree) {
        return new RenderedSecrets(Set.copyOf(tree.yamlFiles()));
    }

    /** The same in an environment, which may hold keys that decrypt files of SOPS; without one, no MAC is checked. */
    static List<Validator<SourceFile>> validators(SourceTree tree, Map<String, String> environment) {
        Path file = tree.root().resolve(CONFIG);
        SopsConfig config = Files.isRegularFile(file) ? SopsConfig.read(tree.read(file), file.toString()) : null;
        List<Validator<SourceFile>> all = new ArrayList<>(List.of(new SecretScan(), new SopsRule(tree.root(), config)));
        SopsKeys keys = SopsKeys.of(environment);
        if (!keys.isEmpty()) {
            all.add(new SopsMacRule(keys));
        }
        return all;
    }
}
