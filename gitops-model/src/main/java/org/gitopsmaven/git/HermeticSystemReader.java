/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the user's and the system's Git configuration away from JGit: it could name programs to run, rewrite URLs or
 * switch TLS checks off; and JGit would write its own file into the user's home.
 */
final class HermeticSystemReader extends SystemReader.Delegate {

    private HermeticSystemReader(SystemReader original) {
        super(original);
    }

    /** Takes effect for the JGit of this class loader; calling it again changes nothing. */
    static synchronized void install() {
        SystemReader current = SystemReader.getInstance();
        if (!(current instanceof HermeticSystemReader)) {
            SystemReader.setInstance(new HermeticSystemReader(current));
            Texts.load();
        }
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new EmptyConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new EmptyConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new EmptyConfig(parent, fs);
    }

    // what is of no file asks nothing of the file system
    @Override
    public StoredConfig getUserConfig() {
        return new NoConfig();
    }

    @Override
    public StoredConfig getSystemConfig() {
        return new NoConfig();
    }

    @Override
    public StoredConfig getJGitConfig() {
        return new NoConfig();
    }

    private static final class NoConfig extends StoredConfig {

        @Override
        public long getTimeUnit(String section, @Nullable String subsection, String name, long absent, TimeUnit unit) {
            // told nothing, JGit spends seconds on measuring the clock of the file system: these are its own fallbacks
            if (section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)) {
                boolean resolution = name.equals(ConfigConstants.CONFIG_KEY_TIMESTAMP_RESOLUTION);
                return unit.convert(resolution ? 2000 : 10, TimeUnit.MILLISECONDS);
            }
            return super.getTimeUnit(section, subsection, name, absent, unit);
        }

        @Override
        public void load() {
            // there is nothing to load
        }

        @Override
        public void save() {
            // and nothing is kept
        }
    }

    private static final class EmptyConfig extends FileBasedConfig {

        EmptyConfig(@Nullable Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // there is nothing to load
        }

        @Override
        public void save() {
            // and nothing is kept
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
