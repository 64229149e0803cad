/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.pipeline;

import java.util.List;
import java.util.function.Function;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.kustomize.config.Deprecations;
import org.gitopsmaven.kustomize.config.Kustomization;
import org.gitopsmaven.kustomize.load.Loader;
import org.gitopsmaven.kustomize.load.SourceFile;
import org.gitopsmaven.kustomize.report.BuildReport;
import org.gitopsmaven.kustomize.report.KustomizeRules;
import org.gitopsmaven.yaml.YamlMapping;

/** Finds and reads the kustomization file of a directory ({@code kusttarget.go: LoadKustFile}). */
final class KustomizationFinder {

    /** The names a kustomization file may have. */
    static final List<String> NAMES = List.of("kustomization.yaml", "kustomization.yml", "Kustomization");

    private static final Function<SourceFile, Kustomization> STABLE =
            file -> Kustomization.read(file.text(), file.name(), KustomizeVersion.V5_8_1);
    private static final Function<SourceFile, Kustomization> NEWEST =
            file -> Kustomization.read(file.text(), file.name(), KustomizeVersion.NEWEST);

    private KustomizationFinder() {}

    /** A kustomization and the name of its file. */
    record Found(Kustomization kustomization, String name) {}

    static Found find(Loader loader, KustomizeVersion version) {
        List<String> names = names(loader);
        if (names.isEmpty()) {
            throw new KustomizeException(
                    "unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '"
                            + loader.root() + "'",
                    Location.of(loader.root()));
        }
        SourceFile file = loader.load(names.get(0));
        Kustomization kustomization = file.parsed(version == KustomizeVersion.NEWEST ? NEWEST : STABLE);
        return new Found(kustomization, names.get(0));
    }

    /** A tree that stands for the file of the directory, which need not have one. */
    static Found replaced(Loader loader, YamlMapping tree) {
        String name = names(loader).stream().findFirst().orElse(NAMES.get(0));
        return new Found(Kustomization.of(tree, loader.root().resolve(name).toString()), name);
    }

    /** The name of the file, in a list. */
    private static List<String> names(Loader loader) {
        List<String> names = NAMES.stream()
                .filter(name -> loader.loadIfPresent(name) != null)
                .toList();
        if (names.size() > 1) {
            throw new KustomizeException(
                    "Found multiple kustomization files under: " + loader.root() + "\n", Location.of(loader.root()));
        }
        return names;
    }

    /** Warns of deprecated fields, refuses what is empty or of a wrong kind. */
    static void check(Kustomization kustomization, Loader loader, BuildReport report) {
        for (String field : Deprecations.in(kustomization)) {
            report.warn(Deprecations.warning(field));
            String instead = Deprecations.replacementOf(field);
            report.find(Finding.of(KustomizeRules.DEPRECATED, "'" + field + "' is deprecated")
                    .withHint("use '" + instead + "'")
                    .at(kustomization.markOfName(field).location()));
        }
        kustomization.validate(loader.root().toString());
    }
}
