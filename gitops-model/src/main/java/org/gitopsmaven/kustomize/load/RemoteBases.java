/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.load;

import java.nio.file.Path;
import org.gitopsmaven.kustomize.KustomizeException;

/** Brings what a kustomization names outside of the repository. Used only when a build is allowed to. */
public interface RemoteBases {

    /** Refuses everything. */
    RemoteBases REFUSED = new RemoteBases() {
        @Override
        public Path checkout(RepoSpec spec) {
            throw refusal(spec.raw());
        }

        @Override
        public byte[] download(String url) {
            throw refusal(url);
        }

        private KustomizeException refusal(String url) {
            return new KustomizeException(
                    "'" + url + "' lies outside of the repository, and remote bases are not allowed",
                    null,
                    "allow it (gitops.allowRemote), or copy it into the repository");
        }
    };

    /**
     * The root directory of a repository at the ref that is asked for.
     *
     * @throws KustomizeException when it cannot be had
     */
    Path checkout(RepoSpec spec);

    /**
     * The content of a file.
     *
     * @throws KustomizeException when it cannot be had
     */
    byte[] download(String url);
}
