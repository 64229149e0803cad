/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.git.GitBranch;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.git.GitRemote;

/** One bump of web in dev, as a program of its own: {@code <repository> <build number>}. Prints what became of it. */
final class BumpProgram {

    private BumpProgram() {}

    public static void main(String[] arguments) {
        GitBranch branch = GitBranch.open(GitRemote.of(Path.of(arguments[0])), "main", GitOptions.defaults());
        ImageEdit edit = ChangeRepository.edit("web", "dev", "r.io/web:v" + arguments[1]);
        ChangeOrigin origin = ChangeOrigin.UNKNOWN.ordered(new BuildOrder(Long.parseLong(arguments[1]), null));
        Publication result = new Publisher(PublishOptions.DEFAULT, PublishListener.NOBODY)
                .publish(branch, ChangeRequest.bump(List.of(edit), origin));
        System.out.println(result.getClass().getSimpleName());
    }
}
