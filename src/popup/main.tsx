console.info('popup');
