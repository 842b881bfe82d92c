CREATE DATABASE {scratch} COMMENT 'Scratch of flow-oa doctor; it drops it when it ends';
