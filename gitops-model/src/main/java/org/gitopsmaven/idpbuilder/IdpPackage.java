/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.idpbuilder;

import java.util.Locale;
import org.gitopsmaven.argocd.application.ArgoApplication;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * A package: the Application or ApplicationSet that is the first object of a file.
 *
 * @param file with slashes from the root of the repository
 * @param content the object as it stands in the file
 */
public record IdpPackage(String file, YamlMapping content) {

    /** The name of the Application or ApplicationSet. */
    public String application() {
        return FieldReader.of(content).childOrEmpty("metadata").text("name");
    }

    public boolean isApplicationSet() {
        return ArgoApplication.isApplicationSet(content);
    }

    /** The name of the CustomPackage that IdpBuilder makes of it. */
    public String name() {
        String base = file.substring(file.lastIndexOf('/') + 1);
        int dot = base.indexOf('.');
        String start = dot < 0 ? base : base.substring(0, dot);
        return start.toLowerCase(Locale.ROOT) + "-" + application();
    }
}
