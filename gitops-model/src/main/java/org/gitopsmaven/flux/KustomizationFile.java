/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gitopsmaven.files.RepositoryFiles;
import org.gitopsmaven.files.WalkOrder;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/**
 * The kustomization.yaml that Flux makes where a directory has none. Ported from {@code fluxcd/pkg/kustomize}
 * ({@code scanManifests}).
 */
public final class KustomizationFile {

    private static final List<String> NAMES = List.of("kustomization.yaml", "kustomization.yml", "Kustomization");

    private KustomizationFile() {}

    /** The kustomization file of a directory (empty for the root), if it has one. */
    public static Optional<String> find(RepositoryFiles files, String directory) {
        String prefix = prefix(directory);
        return NAMES.stream()
                .map(name -> prefix + name)
                .filter(files.files()::contains)
                .findFirst();
    }

    /** What Flux would write into a directory without a kustomization file: all manifests in it and below. */
    public static YamlMapping generate(RepositoryFiles files, SourceIgnore ignore, String directory) {
        YamlSequence resources = new YamlSequence();
        for (String path : resources(files, ignore, directory)) {
            resources.add(YamlScalar.string("./" + path));
        }
        YamlMapping file = new YamlMapping();
        file.put("apiVersion", YamlScalar.string("kustomize.config.k8s.io/v1beta1"));
        file.put("kind", YamlScalar.string("Kustomization"));
        if (resources.isEmpty()) {
            file.put("namespace", YamlScalar.string("_placeholder")); // an empty file would not build
        } else {
            file.put("resources", resources);
        }
        return file;
    }

    private static List<String> resources(RepositoryFiles files, SourceIgnore ignore, String directory) {
        String prefix = prefix(directory);
        SortedSet<String> found = new TreeSet<>(WalkOrder.INSTANCE);
        for (String file : files.files().tailSet(prefix)) {
            if (!file.startsWith(prefix)) {
                break;
            }
            if (!ignore.ignores(file)) {
                add(found, files, prefix, file);
            }
        }
        return new ArrayList<>(found);
    }

    private static void add(SortedSet<String> found, RepositoryFiles files, String prefix, String file) {
        int slash = file.indexOf('/', prefix.length());
        while (slash >= 0) {
            if (find(files, file.substring(0, slash)).isPresent()) {
                found.add(file.substring(prefix.length(), slash));
                return;
            }
            slash = file.indexOf('/', slash + 1);
        }
        if (file.endsWith(".yaml") || file.endsWith(".yml")) {
            check(files, file);
            found.add(file.substring(prefix.length()));
        }
    }

    private static void check(RepositoryFiles files, String file) {
        String shown = files.shown(file);
        for (YamlNode document : YamlReader.read(files.read(file), shown, YamlDialect.GOYAML3)) {
            boolean good = document instanceof YamlMapping mapping && isObject(mapping);
            if (!good && !YamlDialect.GOYAML3.isNull(document)) {
                throw new GitOpsException(
                        "failed to decode Kubernetes YAML from " + file + ": no kind or no name",
                        document.mark().line() == 0
                                ? Location.of(shown)
                                : document.mark().location(),
                        "add a kustomization.yaml that lists the manifests, or name the file in .sourceignore");
            }
        }
    }

    private static boolean isObject(YamlMapping mapping) {
        if (mapping.isEmpty()) {
            return true;
        }
        String kind = Gvk.of(mapping).kind();
        return !kind.isEmpty() && (kind.endsWith("List") || mapping.at("metadata", "name") != null);
    }

    private static String prefix(String directory) {
        return directory.isEmpty() ? "" : directory + "/";
    }
}
