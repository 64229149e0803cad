/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.idpbuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.argocd.application.ArgoApplication;
import org.gitopsmaven.files.GoPath;
import org.gitopsmaven.files.RepositoryFiles;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;

/**
 * Finds packages as {@code idpbuilder create --package} does. Ported from {@code pkg/controllers/localbuild} of
 * cnoe-io/idpbuilder.
 */
public final class PackageDiscovery {

    private final RepositoryFiles files;

    public PackageDiscovery(RepositoryFiles files) {
        this.files = files;
    }

    /**
     * The packages of a path: of the file, or of the files directly in the directory; not of those below.
     *
     * @param path with slashes from the root of the repository; empty for the root
     */
    public List<IdpPackage> find(String path) {
        String clean = GoPath.clean("/" + path).substring(1);
        if (files.files().contains(clean)) {
            return read(clean).stream().toList();
        }
        String prefix = clean.isEmpty() ? "" : clean + "/";
        if (files.files().stream().noneMatch(file -> file.startsWith(prefix))) {
            throw new GitOpsException("there is no package file or directory " + clean);
        }
        List<IdpPackage> packages = new ArrayList<>();
        for (String file : files.files()) {
            boolean direct = file.startsWith(prefix) && file.indexOf('/', prefix.length()) < 0;
            if (direct && (file.endsWith(".yaml") || file.endsWith(".yml"))) {
                read(file).ifPresent(packages::add);
            }
        }
        return List.copyOf(packages);
    }

    /** The package of a file: only its first object counts. */
    private Optional<IdpPackage> read(String file) {
        for (YamlNode document : YamlReader.read(files.read(file), files.shown(file), YamlDialect.GOYAML2)) {
            if (YamlDialect.GOYAML2.isNull(document)) {
                continue;
            }
            boolean wanted = document instanceof YamlMapping mapping
                    && (ArgoApplication.isApplication(mapping) || ArgoApplication.isApplicationSet(mapping));
            return wanted ? Optional.of(new IdpPackage(file, (YamlMapping) document)) : Optional.empty();
        }
        return Optional.empty();
    }
}
