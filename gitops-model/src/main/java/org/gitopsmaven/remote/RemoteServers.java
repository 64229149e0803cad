/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.remote;

import java.util.Optional;
import org.gitopsmaven.git.GitCredentials.UserPassword;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.remote.RemoteLogins.Login;

/** How servers are reached that hold bases, charts and files: who we are to each, and through which proxy. */
@FunctionalInterface
public interface RemoteServers {

    /** Directly, with the logins that the environment and git have. */
    RemoteServers DISCOVERED = host -> GitOptions.defaults();

    /**
     * The way to a server; what concerns writing does not count.
     *
     * @param host its name
     */
    GitOptions of(String host);

    /** Who we are to servers of charts: those that were told us, no others. */
    default RemoteLogins logins() {
        return server -> {
            int port = server.lastIndexOf(':');
            String host = port < 0 ? server : server.substring(0, port);
            return of(host).credentials() instanceof UserPassword login
                    ? Optional.of(new Login(login.user(), login.password().reveal()))
                    : Optional.empty();
        };
    }
}
