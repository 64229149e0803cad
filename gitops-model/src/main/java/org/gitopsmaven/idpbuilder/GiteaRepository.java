/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.idpbuilder;

/**
 * The repository that IdpBuilder makes of a directory.
 *
 * @param application the Application whose address it stands for
 * @param directory what is pushed, with slashes from the root of the repository
 * @param name of the repository; the same for two directories with the same last part
 */
public record GiteaRepository(String application, String directory, String name) {

    private static final String NAMESPACE = "idpbuilder-localdev";
    private static final String OWNER = "http://my-gitea-http.gitea.svc.cluster.local:3000/giteaAdmin/";

    static GiteaRepository of(String application, CnoeAddress address) {
        return new GiteaRepository(
                application, address.directory(), NAMESPACE + "-" + application + "-" + address.baseName());
    }

    /** Whether it is the address of a repository that IdpBuilder makes. */
    public static boolean isUrl(String text) {
        return text.startsWith(OWNER);
    }

    /** The address by which Argo CD in the cluster reads it. */
    public String url() {
        return OWNER + name + ".git";
    }
}
