/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.change.MessageTemplate;
import org.gitopsmaven.change.PublishOptions;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.git.GitIdentity;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.git.GitSigning;
import org.jspecify.annotations.Nullable;

/** How the user wants commits to look. */
record CommitSettings(
        @Nullable String message,
        @Nullable String author,
        @Nullable String committer,
        String signing,
        @Nullable String signingKey,
        boolean skipCi) {

    private static final Pattern IDENTITY = Pattern.compile("(.*\\S)\\s*<([^<>]+)>\\s*");
    private static final List<String> WAYS = List.of("none", "ssh", "gpg");

    PublishOptions in(PublishOptions options) {
        return options.skippingCi(skipCi).saying(message == null ? null : MessageTemplate.of(message));
    }

    GitOptions in(GitOptions options, ServerCredentials servers) {
        GitIdentity by = author == null ? GitIdentity.DEFAULT : identity(author);
        return options.withAuthor(by)
                .withCommitter(committer == null ? by : identity(committer))
                .withSigning(signing(servers));
    }

    private GitSigning signing(ServerCredentials servers) {
        String way = signing.strip().toLowerCase(Locale.ROOT);
        return switch (way) {
            case "none" -> GitSigning.none();
            case "gpg" -> new GitSigning.Gpg(signingKey == null ? "" : signingKey, "gpg", null, null);
            case "ssh" -> {
                if (signingKey == null) {
                    throw new GitOpsException(
                            "no key is named that signs the commit",
                            null,
                            "set gitops.commit.signingKey to a file, or to the id of a <server> with a <privateKey>");
                }
                yield servers.signingKey(signingKey);
            }
            default ->
                throw new GitOpsException(
                        "gitops.commit.signing cannot be '" + signing + "'" + Suggestion.phrase(way, WAYS),
                        null,
                        "use one of " + String.join(", ", WAYS));
        };
    }

    private static GitIdentity identity(String text) {
        Matcher matcher = IDENTITY.matcher(text.strip());
        if (!matcher.matches()) {
            throw new GitOpsException(
                    "\"" + text + "\" does not name a person", null, "write it as: Name <name@example.com>");
        }
        return new GitIdentity(matcher.group(1), matcher.group(2));
    }
}
