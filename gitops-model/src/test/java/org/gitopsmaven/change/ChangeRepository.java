/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.git.BareRepository;
import org.gitopsmaven.git.BranchEdit;
import org.gitopsmaven.git.CommitMessage;
import org.gitopsmaven.git.CommitRecord;
import org.gitopsmaven.git.FileEdit;
import org.gitopsmaven.git.GitBranch;
import org.gitopsmaven.git.GitIdentity;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.git.GitRemote;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.resource.ImageReference;

/** A GitOps repository on disk, and changes to it. */
record ChangeRepository(GitBranch branch) {

    static ChangeRepository create(Path directory, String... filesAndContents) {
        Map<RepositoryPath, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < filesAndContents.length; i += 2) {
            files.put(RepositoryPath.of(filesAndContents[i]), filesAndContents[i + 1].getBytes(UTF_8));
        }
        GitRemote remote = GitRemote.of(directory.resolve("gitops.git"));
        BareRepository.createIfMissing(remote, "main", files, CommitMessage.of("First"), GitIdentity.DEFAULT);
        return new ChangeRepository(GitBranch.open(remote, "main", GitOptions.defaults()));
    }

    static ImageEdit edit(String application, String environment, String image) {
        return new ImageEdit(
                ApplicationName.of(application), EnvironmentName.of(environment), ImageReference.of(image));
    }

    static ChangeRequest bump(ImageEdit... edits) {
        return ChangeRequest.bump(Arrays.asList(edits), ChangeOrigin.UNKNOWN);
    }

    Publication publish(ImageEdit... edits) {
        return new Publisher(PublishOptions.DEFAULT, PublishListener.NOBODY).publish(branch, bump(edits));
    }

    void write(String path, String text) {
        BranchEdit edit = new BranchEdit(
                List.of(new FileEdit.Put(RepositoryPath.of(path), text.getBytes(UTF_8))), CommitMessage.of("By hand"));
        branch.commit(tip -> edit);
    }

    String text(String path) {
        return new String(branch.snapshot().read(RepositoryPath.of(path)).orElseThrow(), UTF_8);
    }

    List<String> subjects() {
        return branch.log(50).stream().map(CommitRecord::subject).toList();
    }
}
